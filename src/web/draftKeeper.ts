import type { Draft, Drafts } from "./drafts";

const PAUSE = 1000;

/** Keeps unsaved work a moment after the last change; that it could not be kept is told. */
export class DraftKeeper {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly drafts: Drafts,
    private readonly tell: (error: unknown) => void,
  ) {}

  /** What an earlier visit left. */
  async load(): Promise<Draft | undefined> {
    return this.drafts.load();
  }

  /** Keeps what is there after a pause; nothing where there is nothing to keep any more. */
  later(draft: () => Draft | undefined): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const kept = draft();
      if (kept) this.drafts.store(kept).catch(this.tell);
    }, PAUSE);
  }

  async drop(): Promise<void> {
    clearTimeout(this.timer);
    await this.drafts.drop();
  }
}
