const ENCODER = new TextEncoder();
const MARK = Uint8Array.of(0xef, 0xbb, 0xbf);
const FULL = 1 << 20;
/** No line of ours is longer than this beyond the full mark; a longer name makes room for itself. */
const ROOM = 1 << 16;
const [COMMA, QUOTE, LF, CR, DOT, MINUS, ZERO] = [44, 34, 10, 13, 46, 45, 48];
/** What spreadsheets take for the beginning of a formula: = + - @, tab. */
const FORMULA_STARTS = new Set([61, 43, 45, 64, 9]);
const APOSTROPHE = 39;
const LARGEST_WHOLE = 2 ** 31;

/** Lines of a file under way, as UTF-8 with CR LF. */
export class LineBytes {
  private bytes = new Uint8Array(FULL + ROOM);
  private at = 0;

  /** A text as a cell of a line. */
  static cellOf(text: string): Uint8Array {
    return quoted(ENCODER.encode(text));
  }

  get isFull(): boolean {
    return this.at >= FULL;
  }

  /** The mark of UTF-8. */
  startFile(): void {
    this.put(MARK);
  }

  /** A cell with a text, behind a separator unless it is the first. */
  text(text: string, index: number): void {
    if (index > 0) this.separate();
    this.put(LineBytes.cellOf(text));
  }

  separate(): void {
    this.bytes[this.at++] = COMMA;
  }

  /** A cell with a name in UTF-8. */
  name(name: Uint8Array): void {
    this.put(isPlain(name) ? name : quoted(name));
  }

  /** Bytes as they are. */
  put(bytes: Uint8Array): void {
    if (this.at + bytes.length + ROOM / 2 > this.bytes.length) this.grow(bytes.length);
    const { at } = this;
    for (let index = 0; index < bytes.length; index++) this.bytes[at + index] = bytes[index]!;
    this.at = at + bytes.length;
  }

  /** A number in whole ticks of 10^−decimals with all its decimals: 8950 at two is 89.50; nothing for NaN. */
  ticks(ticks: number, decimals: number): void {
    if (Number.isNaN(ticks)) return;
    if (ticks < 0) this.bytes[this.at++] = MINUS;
    const size = Math.abs(ticks);
    if (size >= LARGEST_WHOLE) {
      const digits = String(size).padStart(decimals + 1, "0");
      const whole = digits.slice(0, digits.length - decimals);
      this.put(ENCODER.encode(decimals > 0 ? `${whole}.${digits.slice(-decimals)}` : whole));
      return;
    }
    let places = Math.max(decimals + 1, countOf(size));
    const end = this.at + places + (decimals > 0 ? 1 : 0);
    let rest = size;
    let at = end;
    for (let place = 0; places > 0; place++, places--) {
      if (place === decimals && decimals > 0) this.bytes[--at] = DOT;
      const next = (rest / 10) | 0;
      this.bytes[--at] = ZERO + rest - next * 10;
      rest = next;
    }
    this.at = end;
  }

  /** A number in the shortest way; nothing for NaN. */
  number(value: number): void {
    if (Number.isNaN(value)) return;
    if (Number.isInteger(value)) this.ticks(value, 0);
    else this.put(ENCODER.encode(String(value)));
  }

  end(): void {
    this.bytes[this.at++] = CR;
    this.bytes[this.at++] = LF;
  }

  /** What was written since the last time. */
  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.at);
    this.at = 0;
    return taken;
  }

  private grow(length: number): void {
    const longer = new Uint8Array(this.bytes.length + length + ROOM);
    longer.set(this.bytes);
    this.bytes = longer;
  }
}

function countOf(size: number): number {
  let count = 1;
  for (let power = 10; size >= power; power *= 10) count++;
  return count;
}

/** Whether a cell needs no quotes and is no formula. */
function isPlain(text: Uint8Array): boolean {
  if (text.length > 0 && FORMULA_STARTS.has(text[0]!)) return false;
  for (let at = 0; at < text.length; at++) {
    const byte = text[at]!;
    if (byte === COMMA || byte === QUOTE || byte === LF || byte === CR) return false;
  }
  return true;
}

/** A text from a cell is data: an apostrophe keeps spreadsheets from taking it for a formula. */
function quoted(text: Uint8Array): Uint8Array {
  if (isPlain(text)) return text;
  const isFormula = FORMULA_STARTS.has(text[0]!);
  const bytes = [QUOTE, ...(isFormula ? [APOSTROPHE] : [])];
  for (const byte of text) {
    if (byte === QUOTE) bytes.push(QUOTE);
    bytes.push(byte);
  }
  return Uint8Array.from([...bytes, QUOTE]);
}
