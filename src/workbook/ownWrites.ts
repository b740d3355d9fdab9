import type { Cells, Sheets } from "./workbook";

/** The ports through which something is written. */
interface WritingPorts {
  readonly cells: Cells;
  readonly sheets: Sheets;
}

/** Knows while we write, so that what changes meanwhile is not taken for the work of somebody else. */
export class OwnWrites {
  private writing = 0;
  private endedAt = -Infinity;

  /** Word of our own changes may still come that many milliseconds after they were made. */
  constructor(private readonly lag = 0) {}

  get isOn(): boolean {
    return this.writing > 0 || performance.now() - this.endedAt < this.lag;
  }

  async take<Result>(write: () => Promise<Result>): Promise<Result> {
    this.writing += 1;
    try {
      return await write();
    } finally {
      this.writing -= 1;
      this.endedAt = performance.now();
    }
  }

  /** The same for what is written at once, before anybody else can change something. */
  now<Result>(write: () => Result): Result {
    this.writing += 1;
    try {
      return write();
    } finally {
      this.writing -= 1;
      this.endedAt = performance.now();
    }
  }

  /** The same ports, which write in our turn. */
  of({ cells, sheets }: WritingPorts): WritingPorts {
    return {
      cells: {
        ...cells,
        write: (name, row, column, values) =>
          this.take(() => cells.write(name, row, column, values)),
        writeFormulas: (name, row, column, formulas) =>
          this.take(() => cells.writeFormulas(name, row, column, formulas)),
      },
      sheets: {
        ...sheets,
        render: (specs, options) => this.take(() => sheets.render(specs, options)),
        remove: (names) => this.take(() => sheets.remove(names)),
        keep: (names) => this.take(() => sheets.keep(names)),
        restore: () => this.take(() => sheets.restore()),
        mend: () => this.take(() => sheets.mend()),
      },
    };
  }
}
