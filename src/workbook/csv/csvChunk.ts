/** Rows of a text between separators, some thousands at a time. Of each column there are the numbers, and where its texts stand. */
export interface CsvChunk {
  readonly rows: number;
  /** The line of each row among those of the file, from 0, blank ones counted. */
  readonly lines: Int32Array;
  /** By column: the numbers that are written as plain digits, at 15 significant digits; NaN in other cells. */
  readonly numbers: readonly Float64Array[];
  /** How many cells of each row are filled. */
  readonly filled: Uint16Array;
  readonly bytes: Uint8Array;
  /** By column, where the text of each cell begins and ends in the bytes. */
  readonly starts: readonly Int32Array[];
  readonly stops: readonly Int32Array[];
  /** The text of a cell. */
  text(row: number, column: number): string;
}
