import { WorkbookError } from "../../workbookError";

const PAUSE = 400;

/** Waits while the user types into a cell, since Excel refuses every request meanwhile, and tells of it. */
export class EditMode {
  private isRefused = false;
  private readonly watchers = new Set<(isEditing: boolean) => void>();

  /** Whether Excel refused the last request because the user was typing. */
  get isOn(): boolean {
    return this.isRefused;
  }

  /** Tells when Excel starts and stops refusing requests, until the given function is called. */
  watch(onChange: (isEditing: boolean) => void): () => void {
    this.watchers.add(onChange);
    return () => this.watchers.delete(onChange);
  }

  /** @throws {WorkbookError} cancelled */
  async pause(signal?: AbortSignal): Promise<void> {
    this.tell(true);
    try {
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(resolve, PAUSE);
        signal?.addEventListener("abort", () => {
          clearTimeout(timer);
          reject(new WorkbookError("cancelled"));
        });
      });
    } catch (error) {
      this.tell(false);
      throw error;
    }
  }

  over(): void {
    this.tell(false);
  }

  private tell(isOn: boolean): void {
    if (isOn === this.isRefused) return;
    this.isRefused = isOn;
    for (const watcher of this.watchers) watcher(isOn);
  }
}
