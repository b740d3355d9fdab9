import { CsvBytes, LF } from "./csvBytes";
import { CHUNK_ROWS, ChunkBuilder, isCut, textOf } from "./chunkBuilder";
import type { CsvChunk } from "./csvChunk";

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
  private rows: ChunkBuilder | undefined;

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
    const rows = (this.rows ??= new ChunkBuilder(columns, width));
    for (;;) {
      rows.begin(this.cells(), this.lines);
      this.fill(rows);
      if (rows.count > 0) return rows.chunk();
      if (this.isLast) return undefined;
      await this.take();
    }
  }

  private fill(rows: ChunkBuilder): void {
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
