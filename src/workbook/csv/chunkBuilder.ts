import { WorkbookError } from "../workbookError";
import { CR, CsvBytes } from "./csvBytes";
import type { CsvChunk } from "./csvChunk";

/** Enough to be worth the calls between them, few enough to stay in the cache of a processor. */
export const CHUNK_ROWS = 8192;
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });

/** Whether the line goes on in the next piece: no line end was reached, or a CR whose LF may be still to come. */
export function isCut(cells: CsvBytes, isLast: boolean, line: number): boolean {
  const { at, end, bytes } = cells;
  if (!isLast && (at >= end || (bytes[at] === CR && at + 1 >= end))) return true;
  if (cells.isBroken) throw new WorkbookError("fileQuotesOpen", { line: line + 1 });
  return false;
}

export function textOf(bytes: Uint8Array, start: number, stop: number, hasQuotes: boolean): string {
  const text = DECODER.decode(bytes.subarray(start, stop));
  return hasQuotes ? text.replaceAll('""', '"') : text;
}

/** The rows of a chunk while they are read; the same arrays serve one chunk after the other. */
export class ChunkBuilder {
  count = 0;
  cells = new CsvBytes(new Uint8Array(1), 0, 0);
  private firstLine = 0;
  /** Lines that were read, blank ones too. */
  private passed = 0;
  /** By column of the file, its place among the wanted ones; −1 for the others. */
  private readonly slots: Int32Array;
  private readonly lines = new Int32Array(CHUNK_ROWS);
  private readonly filled = new Uint16Array(CHUNK_ROWS);
  private readonly numbers: Float64Array[];
  private readonly starts: Int32Array[];
  private readonly stops: Int32Array[];
  /** Cells with doubled quotes, as row × columns + column. */
  private readonly quoted = new Set<number>();

  constructor(
    columns: readonly number[],
    private readonly width: number,
  ) {
    this.slots = new Int32Array(width).fill(-1);
    columns.forEach((column, slot) => (this.slots[column] = slot));
    this.numbers = columns.map(() => new Float64Array(CHUNK_ROWS));
    this.starts = columns.map(() => new Int32Array(CHUNK_ROWS));
    this.stops = columns.map(() => new Int32Array(CHUNK_ROWS));
  }

  begin(cells: CsvBytes, firstLine: number): void {
    this.cells = cells;
    this.firstLine = firstLine;
    this.count = 0;
    this.passed = 0;
    this.quoted.clear();
  }

  /** Reads a line; false where it goes on in the next piece. One without a filled cell is no row. */
  readLine(isLast: boolean): boolean {
    const { cells, slots, width, count } = this;
    const start = cells.at;
    let filled = 0;
    for (let column = 0; ; column++) {
      cells.readCell();
      if (cells.stop > cells.start) filled++;
      const slot = column < width ? slots[column]! : -1;
      if (slot >= 0) this.keep(slot);
      else if (column >= width && cells.stop > cells.start) this.refuse(isLast, width);
      if (cells.isAtLineEnd) {
        if (isCut(cells, isLast, this.firstLine + this.passed)) {
          cells.at = start;
          cells.isBroken = false;
          return false;
        }
        this.clearBehind(column);
        break;
      }
      cells.next();
    }
    cells.next();
    this.lines[count] = this.firstLine + this.passed;
    this.filled[count] = filled;
    this.passed++;
    if (filled > 0) this.count++;
    return true;
  }

  private keep(slot: number): void {
    const { cells, count } = this;
    this.numbers[slot]![count] = cells.value;
    this.starts[slot]![count] = cells.start;
    this.stops[slot]![count] = cells.stop;
    if (cells.hasQuotes) this.quoted.add(count * this.numbers.length + slot);
  }

  /** Columns that a short line does not reach are blank. */
  private clearBehind(last: number): void {
    for (let column = last + 1; column < this.width; column++) {
      const slot = this.slots[column]!;
      if (slot < 0) continue;
      this.numbers[slot]![this.count] = NaN;
      this.starts[slot]![this.count] = 0;
      this.stops[slot]![this.count] = 0;
    }
  }

  /** A cell beyond the header means that the line is shifted; one that is cut off may still be shorter. */
  private refuse(isLast: boolean, width: number): void {
    if (!isLast && this.cells.at >= this.cells.end) return;
    const line = this.firstLine + this.passed + 1;
    throw new WorkbookError("fileLineTooLong", { line, columns: width });
  }

  chunk(): CsvChunk {
    const { count, numbers, starts, stops, quoted } = this;
    const { bytes } = this.cells;
    return {
      rows: count,
      lines: this.lines,
      filled: this.filled,
      numbers,
      bytes,
      starts,
      stops,
      text: (row, column) =>
        textOf(
          bytes,
          starts[column]![row]!,
          stops[column]![row]!,
          quoted.has(row * numbers.length + column),
        ),
    };
  }
}
