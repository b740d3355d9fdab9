/** The bytes that separate cells and lines. */
export const LF = 10;
export const CR = 13;
const QUOTE = 34;
const PLUS_ZERO = 48;
const MINUS = 45;
const DOT = 46;
/** A double keeps that many digits, and a quotient of such a whole number by a power of ten is the nearest double. */
const MOST_DIGITS = 15;
const POWERS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, power) => Number(`1e${power}`));

/**
 * One cell after the other out of bytes in which a line end stands behind the last one, so that nothing is read beyond
 * them. What was read stands in its fields: a call that made an object for each cell would cost more than the reading.
 */
export class CsvBytes {
  /** Where the next cell begins; behind a cell, its separator or line end. */
  at = 0;
  /** Where the text of the cell stands. */
  start = 0;
  stop = 0;
  /** The number of a cell that is written as plain digits, at most 15 of them; else NaN. */
  value = NaN;
  /** Whether the text holds doubled quotes. */
  hasQuotes = false;
  /** A quote that was not closed, or something between a quote and the separator. */
  isBroken = false;

  constructor(
    readonly bytes: Uint8Array,
    /** The line end behind the last byte. */
    readonly end: number,
    private readonly separator: number,
  ) {}

  /** Reads the cell that begins here. */
  readCell(): void {
    this.hasQuotes = false;
    if (this.bytes[this.at] === QUOTE) this.readQuoted();
    else this.readPlain();
  }

  /** Whether the cell that was read ends its line. */
  get isAtLineEnd(): boolean {
    return this.bytes[this.at] !== this.separator;
  }

  /** Goes behind the separator, or behind the line end, of which CR and LF are one. */
  next(): void {
    const isReturn = this.bytes[this.at] === CR;
    this.at++;
    if (isReturn && this.at <= this.end && this.bytes[this.at] === LF) this.at++;
  }

  private readPlain(): void {
    const { bytes, separator } = this;
    this.start = this.at;
    let at = this.readNumber(this.at);
    let byte = bytes[at]!;
    while (byte !== separator && byte !== LF && byte !== CR) byte = bytes[++at]!;
    if (at !== this.numberEnd) this.value = NaN;
    this.stop = at;
    this.at = at;
  }

  private readQuoted(): void {
    const { bytes, end } = this;
    this.start = this.at + 1;
    let at = this.readNumber(this.start);
    for (;;) {
      while (at < end && bytes[at] !== QUOTE) at++;
      if (at >= end || bytes[at + 1] !== QUOTE || at + 1 >= end) break;
      this.hasQuotes = true;
      at += 2;
    }
    if (at !== this.numberEnd) this.value = NaN;
    this.stop = at;
    this.at = at >= end ? end : at + 1;
    const byte = bytes[this.at];
    this.isBroken ||= at >= end || (byte !== this.separator && byte !== LF && byte !== CR);
  }

  private numberEnd = 0;

  /** Reads digits that begin here as far as they go and gives where they end; the number stands in `value`. */
  private readNumber(from: number): number {
    const { bytes } = this;
    const isNegative = bytes[from] === MINUS;
    const start = isNegative ? from + 1 : from;
    let at = start;
    let whole = 0;
    let digit = bytes[at]! - PLUS_ZERO;
    while (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      digit = bytes[++at]! - PLUS_ZERO;
    }
    const places = at - start;
    // No number, or one that spreadsheets keep as text: 007.
    if (places === 0 || (places > 1 && bytes[start] === PLUS_ZERO)) return this.noNumber(at);
    let decimals = 0;
    if (bytes[at] === DOT) {
      digit = bytes[++at]! - PLUS_ZERO;
      while (digit >= 0 && digit <= 9) {
        whole = whole * 10 + digit;
        decimals++;
        digit = bytes[++at]! - PLUS_ZERO;
      }
      if (decimals === 0) return this.noNumber(at);
    }
    if (places + decimals > MOST_DIGITS) return this.noNumber(at);
    const size = decimals === 0 ? whole : whole / POWERS[decimals]!;
    this.value = isNegative ? 0 - size : size;
    this.numberEnd = at;
    return at;
  }

  private noNumber(at: number): number {
    this.value = NaN;
    this.numberEnd = -1;
    return at;
  }
}
