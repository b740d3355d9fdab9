import { unescapeXml } from "./xmlText";

/** What is wrong with a piece of XML, in a few words; the reader of a part adds which part. */
export class XmlError extends Error {
  override name = "XmlError";
}

/** What starts like this many characters from the end of a window may go on behind it. */
const AHEAD = 256;

/**
 * Walks through XML one tag or text at a time, without building a tree: sheets are large.
 * Prefixes are left out of names. Doctypes and entities are refused. `start` and `end` tell where the
 * current piece stands, so that a part can be patched without touching the rest.
 */
export class XmlScanner {
  kind: "open" | "close" | "text" = "text";
  /** The name of the tag without its prefix. */
  name = "";
  start = 0;
  end = 0;
  isSelfClosing = false;
  private readonly names: string[] = [];
  private nameEnd = 0;
  private isClosePending = false;
  private hasRoot = false;

  /**
   * `more` gives what follows, piece by piece, and undefined at the end. Then `xml` is a window that goes along, and
   * `start` and `end` hold in it until the next step.
   */
  constructor(
    public xml: string,
    private readonly more: () => string | undefined = () => undefined,
  ) {}

  /** How many elements are open. */
  get depth(): number {
    return this.names.length;
  }

  /** Steps to the next tag or text; false at the end. A self-closing tag is an open and a close. */
  next(): boolean {
    if (this.isClosePending) {
      this.isClosePending = false;
      this.kind = "close";
      this.start = this.end;
      this.names.pop();
      return true;
    }
    for (;;) {
      if (this.xml.length - this.end < AHEAD) this.moveOn();
      const { xml } = this;
      const from = this.end;
      if (from >= xml.length) return this.finish();
      this.start = from;
      if (xml.charCodeAt(from) !== 60) {
        if (this.readText(from)) return true;
        continue;
      }
      const second = xml.charCodeAt(from + 1);
      if (second === 63) this.end = this.after("?>", from);
      else if (second !== 33) return second === 47 ? this.readClose(from) : this.readOpen(from);
      else if (xml.startsWith("<!--", from)) this.end = this.after("-->", from + 4);
      else if (xml.startsWith("<![CDATA[", from)) return this.readCharacterData(from);
      else throw new XmlError("a document type declaration");
    }
  }

  /** Steps over everything inside the element that was just opened, up to its close. */
  skip(): void {
    const outside = this.depth - 1;
    while (this.depth > outside && this.next());
  }

  /** The text inside the element that was just opened, up to its close; inner elements left out. */
  readContent(): string {
    const inside = this.depth;
    let content = "";
    while (this.next() && this.depth >= inside) {
      if (this.kind === "text" && this.depth === inside) content += this.text();
    }
    return content;
  }

  /**
   * The text of the only child of the element that was just opened, up to the close of that element; undefined where
   * anything else stands there, and then nothing was read. Most elements of large parts are so.
   */
  onlyChild(name: string): string | undefined {
    const { xml, end, isClosePending } = this;
    const opening = `<${name}>`;
    if (isClosePending || !xml.startsWith(opening, end)) return undefined;
    const from = end + opening.length;
    const to = xml.indexOf("<", from);
    const closing = `</${name}></${this.names.at(-1)!}>`;
    if (to < 0 || !xml.startsWith(closing, to)) return undefined;
    this.names.pop();
    this.kind = "close";
    this.start = to;
    this.end = to + closing.length;
    return unescapeXml(xml.slice(from, to));
  }

  /** The current text. */
  text(): string {
    return this.xml.startsWith("<![CDATA[", this.start)
      ? this.xml.slice(this.start + 9, this.end - 3)
      : unescapeXml(this.xml.slice(this.start, this.end));
  }

  /** An attribute of the current tag by its name without prefix, or undefined. */
  attribute(name: string): string | undefined {
    const { xml, end } = this;
    let at = this.nameEnd;
    let prefixed: string | undefined;
    while (at < end) {
      while (isSpace(xml.charCodeAt(at))) at += 1;
      const key = at;
      while (at < end && xml.charCodeAt(at) !== 61) at += 1;
      if (at === end) break;
      let keyEnd = at;
      while (isSpace(xml.charCodeAt(keyEnd - 1))) keyEnd -= 1;
      let open = at + 1;
      while (isSpace(xml.charCodeAt(open))) open += 1;
      const close = xml.indexOf(xml.charAt(open), open + 1);
      if (close < 0 || close >= end) throw new XmlError(`an attribute without end in ${this.name}`);
      const before = keyEnd - name.length;
      if (before >= key && xml.startsWith(name, before)) {
        const value = unescapeXml(xml.slice(open + 1, close));
        if (before === key) return value;
        if (xml.charCodeAt(before - 1) === 58 && !xml.startsWith("xmlns", key)) prefixed = value;
      }
      at = close + 1;
    }
    return prefixed;
  }

  /** Leaves behind what was read, where something follows. */
  private moveOn(): void {
    const piece = this.more();
    if (piece === undefined) return;
    this.xml = this.xml.slice(this.end) + piece;
    this.end = 0;
    while (this.xml.length < AHEAD && this.grow());
  }

  /** Makes the window longer; false where nothing follows. */
  private grow(): boolean {
    const piece = this.more();
    if (piece === undefined) return false;
    this.xml += piece;
    return true;
  }

  private readOpen(from: number): boolean {
    const end = this.tagEnd(from);
    this.isSelfClosing = this.xml.charCodeAt(end - 2) === 47;
    let stop = from + 1;
    for (let code; stop < end - 1; stop += 1) {
      code = this.xml.charCodeAt(stop);
      if (code <= 32 || code === 47) break;
    }
    const whole = this.xml.slice(from + 1, stop);
    if (whole === "") throw new XmlError("a tag without a name");
    if (this.names.length === 0 && this.hasRoot) throw new XmlError("a second root element");
    this.hasRoot = true;
    this.names.push(whole);
    this.name = localName(whole);
    this.nameEnd = stop;
    this.end = end;
    this.kind = "open";
    this.isClosePending = this.isSelfClosing;
    return true;
  }

  private readClose(from: number): boolean {
    const end = this.after(">", from);
    const whole = this.xml.slice(from + 2, end - 1).trimEnd();
    if (this.names.pop() !== whole) throw new XmlError(`</${whole}> closes nothing`);
    this.name = localName(whole);
    this.end = end;
    this.kind = "close";
    return true;
  }

  /** False for the white space around the root element. */
  private readText(from: number): boolean {
    let end = this.xml.indexOf("<", from);
    while (end < 0 && this.grow()) end = this.xml.indexOf("<", from);
    this.end = end < 0 ? this.xml.length : end;
    this.kind = "text";
    if (this.names.length === 0 && this.xml.slice(from, this.end).trim() !== "") {
      throw new XmlError("text outside the root element");
    }
    return this.names.length > 0;
  }

  private readCharacterData(from: number): boolean {
    this.end = this.after("]]>", from);
    this.kind = "text";
    return true;
  }

  private finish(): boolean {
    if (this.names.length > 0) throw new XmlError(`<${this.names.at(-1)!}> is not closed`);
    if (!this.hasRoot) throw new XmlError("no root element");
    return false;
  }

  /** Where a tag ends; a > inside quotes does not end it. */
  private tagEnd(from: number): number {
    let quote = 0;
    for (let at = from + 1; at < this.xml.length || this.grow(); at += 1) {
      const code = this.xml.charCodeAt(at);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === 62) return at + 1;
      else if (code === 34 || code === 39) quote = code;
      else if (code === 60) break;
    }
    throw new XmlError("a tag without end");
  }

  private after(closing: string, from: number): number {
    let at = this.xml.indexOf(closing, from);
    while (at < 0 && this.grow()) at = this.xml.indexOf(closing, from);
    if (at < 0) throw new XmlError(`${closing} is missing`);
    return at + closing.length;
  }
}

function isSpace(code: number): boolean {
  return code <= 32;
}

function localName(whole: string): string {
  const colon = whole.indexOf(":");
  return colon < 0 ? whole : whole.slice(colon + 1);
}
