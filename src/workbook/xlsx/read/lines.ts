import { WorkbookError } from "../../workbookError";

/** More slots than any real sheet needs; a few far-off cells in every row would fill the memory. */
const MOST_SLOTS = 60_000_000;

/** The lines of a sheet while it is read: each is padded up to its last cell, missing lines stay holes. */
export class Lines<Held> {
  readonly lines: (readonly Held[])[] = [];
  private readonly open: Held[] = [];
  private row = -1;
  private slots = 0;

  /** Where lines are mostly alike, one that is as the one before it is held once. */
  constructor(
    private readonly blank: Held,
    private readonly areAlike = false,
  ) {}

  /** @throws {WorkbookError} fileTooLarge */
  put(row: number, column: number, held: Held): void {
    if (row !== this.row) this.begin(row);
    const line = this.open;
    this.slots += Math.max(0, column + 1 - line.length);
    if (this.slots > MOST_SLOTS) {
      throw new WorkbookError("fileTooLarge", { found: this.slots, limit: MOST_SLOTS });
    }
    while (line.length < column) line.push(this.blank);
    line[column] = held;
  }

  /** To be called behind the last cell. */
  close(): void {
    if (this.row < 0) return;
    const last = this.areAlike ? this.lines[this.row - 1] : undefined;
    this.lines[this.row] = last && isSame(last, this.open) ? last : this.open.slice();
    this.open.length = 0;
    this.row = -1;
  }

  /** A row may come again. */
  private begin(row: number): void {
    this.close();
    for (const held of this.lines[row] ?? []) this.open.push(held);
    this.row = row;
  }
}

function isSame<Held>(one: readonly Held[], other: readonly Held[]): boolean {
  return one.length === other.length && one.every((held, column) => held === other[column]);
}
