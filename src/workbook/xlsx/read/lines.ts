import { WorkbookError } from "../../workbookError";

/** More slots than any real sheet needs; a few far-off cells in every row would fill the memory. */
const MOST_SLOTS = 60_000_000;

/** The lines of a sheet while it is read: each is padded up to its last cell, missing lines stay holes. */
export class Lines<Held> {
  readonly lines: Held[][] = [];
  private slots = 0;

  constructor(private readonly blank: Held) {}

  /** @throws {WorkbookError} fileTooLarge */
  put(row: number, column: number, held: Held): void {
    const line = (this.lines[row] ??= []);
    this.slots += Math.max(0, column + 1 - line.length);
    if (this.slots > MOST_SLOTS) {
      throw new WorkbookError("fileTooLarge", { found: this.slots, limit: MOST_SLOTS });
    }
    while (line.length < column) line.push(this.blank);
    line[column] = held;
  }
}
