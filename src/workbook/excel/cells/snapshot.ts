import type { Block } from "../../workbook";

/**
 * What was read along with the list of sheets. It lasts for the same turn of the event loop: whoever reads one sheet
 * after the other sees them at one moment, and pays for one request; nobody sees it later.
 */
export class Snapshot {
  private readonly blocks = new Map<string, Block>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  keep(sheet: string, block: Block): void {
    this.blocks.set(sheet.toLowerCase(), block);
    this.timer ??= setTimeout(() => this.clear(), 0);
  }

  find(sheet: string): Block | undefined {
    return this.blocks.get(sheet.toLowerCase());
  }

  /** Forgets everything: after the turn, and whenever something is written. */
  clear(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.blocks.clear();
  }
}
