import type { Block, SheetInfo } from "../../workbook";

/**
 * What was read along with the list of sheets. It lasts for the same turn of the event loop: whoever reads one sheet
 * after the other sees them at one moment, and pays for one request; nobody sees it later.
 */
export class Snapshot {
  private readonly blocks = new Map<string, Block>();
  private infos: readonly SheetInfo[] | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** The list of sheets, and the cells of some of them. */
  keep(infos: readonly SheetInfo[], blocks: readonly (Block | undefined)[]): void {
    this.clear();
    this.infos = infos;
    infos.forEach(({ name }, index) => {
      const block = blocks[index];
      if (block) this.blocks.set(name.toLowerCase(), block);
    });
    this.timer = setTimeout(() => this.clear(), 0);
  }

  get sheets(): readonly SheetInfo[] | undefined {
    return this.infos;
  }

  find(sheet: string): Block | undefined {
    return this.blocks.get(sheet.toLowerCase());
  }

  /** Forgets everything: after the turn, and whenever something is written. */
  clear(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.infos = undefined;
    this.blocks.clear();
  }
}
