import { WorkbookError } from "../workbookError";
import { CR, CsvBytes, LF } from "./csvBytes";
import type { CsvChunk } from "./csvChunk";

/** Enough to be worth the calls between them, few enough to stay in the cache of a processor. */
const CHUNK_ROWS = 8192;
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Reads lines of texts between separators out of pieces of UTF-8 that come one after the other, and keeps no more of
 * them than a piece and a line.
 */
export class CsvReader {
  private bytes = new Uint8Array(1);
  /** What was taken in and not read yet: from `at` to `end`, with a line end behind it. */
  private at = 0;
  private end = 0;
  private isLast = false;
  private lines = 0;
  private rows: ChunkRows | undefined;

  constructor(
    private readonly pieces: AsyncIterator<Uint8Array>,
    private readonly separator: number,
  ) {}

  /**
   * The first lines as texts, without going on: a later call reads them again.
   *
   * @throws {WorkbookError} fileQuotesOpen
   */
  async peek(count: number): Promise<string[][]> {
    for (;;) {
      const lines = this.linesAhead(count);
      if (lines.length >= count || this.isLast) return lines;
      await this.take();
    }
  }

  /** Goes on behind the first lines. */
  async skip(count: number): Promise<void> {
    await this.peek(count + 1);
    const cells = this.cells();
    for (let line = 0; line < count; line++) this.passLine(cells);
    this.at = cells.at;
    this.lines += count;
  }

  /**
   * The next rows; undefined behind the last. Blank lines are left out. `columns` says which columns of the file are
   * wanted, in the order of those of the chunk, the same in every call. A chunk is good until the next call.
   *
   * @throws {WorkbookError} fileQuotesOpen, fileLineTooLong (a line with a filled cell behind the last of `width`)
   */
  async next(columns: readonly number[], width: number): Promise<CsvChunk | undefined> {
    const rows = (this.rows ??= new ChunkRows(columns, width));
    for (;;) {
      rows.begin(this.cells(), this.lines);
      this.fill(rows);
      if (rows.count > 0) return rows.chunk();
      if (this.isLast) return undefined;
      await this.take();
    }
  }

  private fill(rows: ChunkRows): void {
    while (rows.count < CHUNK_ROWS && this.at < this.end) {
      if (!rows.readLine(this.isLast)) return;
      this.at = rows.cells.at;
      this.lines++;
    }
  }

  private cells(): CsvBytes {
    const cells = new CsvBytes(this.bytes, this.end, this.separator);
    cells.at = this.at;
    return cells;
  }

  private linesAhead(count: number): string[][] {
    const cells = this.cells();
    const lines: string[][] = [];
    while (lines.length < count && cells.at < this.end) {
      const line: string[] = [];
      do {
        if (line.length > 0) cells.next();
        cells.readCell();
        line.push(textOf(this.bytes, cells.start, cells.stop, cells.hasQuotes));
      } while (!cells.isAtLineEnd);
      if (isCut(cells, this.isLast, this.lines + lines.length)) break;
      cells.next();
      lines.push(line);
    }
    return lines;
  }

  private passLine(cells: CsvBytes): void {
    do {
      cells.readCell();
      const isEnd = cells.isAtLineEnd;
      cells.next();
      if (isEnd) return;
    } while (cells.at <= this.end);
  }

  /** Takes in the next piece behind what was not read yet. */
  private async take(): Promise<void> {
    const next = await this.pieces.next();
    const piece = next.done === true ? new Uint8Array(0) : next.value;
    this.isLast = next.done === true;
    const rest = this.bytes.subarray(this.at, this.end);
    const bytes = new Uint8Array(rest.length + piece.length + 1);
    bytes.set(rest);
    bytes.set(piece, rest.length);
    this.at = 0;
    this.end = rest.length + piece.length;
    bytes[this.end] = LF;
    this.bytes = bytes;
  }
}

/** Whether the line goes on in the next piece: no line end was reached, or a CR whose LF may be still to come. */
function isCut(cells: CsvBytes, isLast: boolean, line: number): boolean {
  const { at, end, bytes } = cells;
  if (!isLast && (at >= end || (bytes[at] === CR && at + 1 >= end))) return true;
  if (cells.isBroken) throw new WorkbookError("fileQuotesOpen", { line: line + 1 });
  return false;
}

function textOf(bytes: Uint8Array, start: number, stop: number, hasQuotes: boolean): string {
  const text = DECODER.decode(bytes.subarray(start, stop));
  return hasQuotes ? text.replaceAll('""', '"') : text;
}

/** The rows of a chunk while they are read; the same arrays serve one chunk after the other. */
class ChunkRows {
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
