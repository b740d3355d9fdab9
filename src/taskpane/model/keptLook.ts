import { isSameSheetName } from "../../workbook/sheetName";
import type { Block, Selection, SheetInfo, Workbook } from "../../workbook/workbook";
import { snapshotOf } from "../../grading/read/snapshot";

/**
 * A look at a workbook that is kept, so that after a change of cells only those are read again. Lines that say the same as
 * before stay the same ones, by which whoever works something out of them knows what it has worked out already.
 */
export class KeptLook {
  private infos: readonly SheetInfo[] = [];
  private blocks = new Map<string, Promise<Block>>();
  private stale = new Map<string, Block>();
  private look: Workbook | undefined;

  constructor(private readonly workbook: Workbook) {}

  /** Whatever was read may be something else by now. */
  forget(): void {
    this.look = undefined;
  }

  /** The whole workbook anew, as far as somebody asks for it. */
  fresh(): Workbook {
    const once = snapshotOf(this.workbook);
    this.infos = [];
    this.blocks = new Map();
    this.stale = new Map();
    this.look = {
      ...once,
      cells: {
        ...once.cells,
        list: async () =>
          this.infos.length > 0 ? this.infos : (this.infos = await once.cells.list()),
        read: (name, area) => (area ? once.cells.read(name, area) : this.whole(name)),
      },
    };
    return this.look;
  }

  /** The workbook after changes; one that names no cells can have been anything. */
  async after(changes: readonly (Selection | undefined)[]): Promise<Workbook> {
    const { look } = this;
    if (!look || changes.includes(undefined)) return this.fresh();
    const infos = await this.workbook.cells.list();
    if (!hasSameSheets(infos, this.infos)) return this.fresh();
    this.infos = infos;
    for (const [name, reading] of this.blocks) {
      const before = await reading;
      // What a formula gives changes without a word.
      if (hasFormulas(before)) {
        this.stale.set(name, before);
        this.blocks.delete(name);
      } else this.blocks.set(name, this.renewed(name, before, changes));
    }
    return look;
  }

  private whole(name: string): Promise<Block> {
    const reading = this.blocks.get(name) ?? this.readAgain(name, this.stale.get(name));
    this.blocks.set(name, reading);
    return reading;
  }

  private async readAgain(name: string, before: Block | undefined): Promise<Block> {
    const read = await this.workbook.cells.read(name);
    return before ? withKeptLines(read, before) : read;
  }

  private async renewed(
    name: string,
    before: Block,
    changes: readonly (Selection | undefined)[],
  ): Promise<Block> {
    const info = this.infos.find((each) => each.name === name);
    const own = changes.filter((each) => each && isSameSheetName(each.sheet, name));
    if (own.length === 0) return before;
    const { row, column, rows, columns } = before.area;
    if (row + rows !== info?.rows || column + columns !== info.columns) {
      return this.readAgain(name, before);
    }
    let block = before;
    for (const change of own) {
      const read = await this.workbook.cells.read(name, change!.area);
      // A formula that was typed has its say everywhere.
      if (hasFormulas(read)) return this.readAgain(name, before);
      block = patched(block, read);
    }
    return block;
  }
}

function hasSameSheets(one: readonly SheetInfo[], other: readonly SheetInfo[]): boolean {
  return one.length === other.length && one.every(({ name }, at) => name === other[at]!.name);
}

function hasFormulas({ formulas }: Block): boolean {
  return formulas.some((line) => line.some((formula) => formula !== null));
}

/** A block with the lines of an earlier one wherever they say the same. */
function withKeptLines(block: Block, before: Block): Block {
  const kept = <Value>(
    lines: readonly (readonly Value[])[],
    earlier: readonly (readonly Value[])[],
  ): readonly (readonly Value[])[] =>
    lines.map((line, row) => {
      const old = earlier[row];
      return old && isSameLine(line, old) ? old : line;
    });
  return {
    ...block,
    values: kept(block.values, before.values),
    formats: kept(block.formats, before.formats),
  };
}

function isSameLine(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, at) => Object.is(value, other[at]));
}

/** A block with the cells of a smaller one; what of that lies outside is blank. */
function patched(block: Block, { area, values, formats }: Block): Block {
  const [top, left] = [area.row - block.area.row, area.column - block.area.column];
  const over = <Value>(
    lines: readonly (readonly Value[])[],
    smaller: readonly (readonly Value[])[],
  ): readonly (readonly Value[])[] =>
    lines.map((line, row) => {
      const own = smaller[row - top];
      return own
        ? line.map((value, column) => (column - left in own ? own[column - left]! : value))
        : line;
    });
  return { ...block, values: over(block.values, values), formats: over(block.formats, formats) };
}
