import type { CellDetails, Line } from "../../cellDetails";
import { lookOf, BORDER_COLOUR, FONT_NAME, type Look } from "../../styles";
import type { Colour } from "../../colour";
import type { Conditional, Style, StyleName } from "../../sheetSpec";
import { BUILT_IN_FORMATS } from "../read/builtInFormats";
import { outlineXml, prefixOf, withPrefix } from "../xml/xmlOutline";
import { appendTo, withAttribute } from "../xml/xmlPatch";
import { escapeXml } from "../../escapeXml";
import { unescapeXml } from "../xml/xmlText";

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;
type Container = (typeof ORDER)[number];

/** What a styles part must hold before anything of ours, where it lacks it. */
const FIRST: Partial<Record<Container, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

/** A styles part that takes our looks: what it holds stays, what it lacks is appended once. */
export class StyleSheet {
  private readonly prefix: string;
  private readonly held = new Map<Container, string[]>();
  private readonly added = new Map<Container, string[]>();
  private readonly numbers = new Map<string, number>();
  /** The same by the description itself, which many cells share. */
  private readonly known = new WeakMap<Style, number>();

  constructor(private readonly xml: string) {
    const root = outlineXml(xml);
    this.prefix = prefixOf(xml, root);
    for (const name of ORDER) {
      const children = root.children.find((child) => child.name === name)?.children ?? [];
      this.held.set(
        name,
        children.map(({ start, end }) => xml.slice(start, end)),
      );
      this.added.set(name, []);
    }
  }

  /** The number of the style of a cell. */
  numberOf(style: StyleName | Style): number {
    if (typeof style === "string") return this.numberBy(style, style);
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const number = this.numberBy(JSON.stringify(style), style);
    this.known.set(style, number);
    return number;
  }

  private numberBy(key: string, style: StyleName | Style): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.ensureFirst();
    const number = this.place("cellXfs", this.cellXml(lookOf(style)));
    this.numbers.set(key, number);
    return number;
  }

  /** The number of the style that is as the one of the number, but keeps what stands in the cell a text. */
  quoted(number: number): number {
    return this.changed(number, (style) => withAttribute(style, "quotePrefix", "1"));
  }

  /** The number of the style that is as the one of the number, on another ground. */
  filled(number: number, colour: Colour): number {
    return this.changed(number, (style) => {
      const fill = String(this.place("fills", fillXml(colour)));
      return withAttribute(withAttribute(style, "fillId", fill), "applyFill", "1");
    });
  }

  private changed(number: number, change: (style: string) => string): number {
    this.ensureFirst();
    const held = this.held.get("cellXfs")!;
    const element = held[number] ?? this.added.get("cellXfs")![number - held.length];
    if (element === undefined) return number;
    const own = element.replaceAll(`<${this.prefix}`, "<").replaceAll(`</${this.prefix}`, "</");
    return this.place("cellXfs", change(own));
  }

  /** What cells refer to must be there before the first of ours. */
  private ensureFirst(): void {
    for (const name of Object.keys(FIRST) as Container[]) {
      if (this.size(name) === 0)
        FIRST[name]!.forEach((element) => this.added.get(name)!.push(element));
    }
  }

  /** The number of the look of a conditional format. */
  differentialOf({ fill, colour, bold, italic, underline, strike }: Conditional): number {
    const marks =
      `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${strike ? "<strike/>" : ""}` +
      `${underline ? "<u/>" : ""}${colour ? colourXml("color", colour) : ""}`;
    const font = marks === "" ? "" : `<font>${marks}</font>`;
    const filled = fill
      ? `<fill><patternFill patternType="solid">${colourXml("bgColor", fill)}</patternFill></fill>`
      : "";
    return this.place("dxfs", `<dxf>${font}${filled}</dxf>`);
  }

  /** The part with what was appended. */
  toXml(): string {
    return ORDER.reduce((xml, name) => appendTo(xml, name, ORDER, this.added.get(name)!), this.xml);
  }

  private size(name: Container): number {
    return this.held.get(name)!.length + this.added.get(name)!.length;
  }

  private place(name: Container, element: string): number {
    const held = this.held.get(name)!.indexOf(withPrefix(element, this.prefix));
    if (held >= 0) return held;
    const added = this.added.get(name)!;
    const at = added.indexOf(element);
    return this.held.get(name)!.length + (at >= 0 ? at : added.push(element) - 1);
  }

  private cellXml(look: Look): string {
    const font = this.place("fonts", fontXml(look));
    const fill = look.fill === null ? 0 : this.place("fills", fillXml(look.fill));
    const { lines, vertical, rotation } = look.details;
    const drawn = lines ? linesXml(lines) : look.hasBorder ? BORDER_XML : undefined;
    const border = drawn === undefined ? 0 : this.place("borders", drawn);
    const align = look.align === null ? "" : ` horizontal="${look.align}"`;
    const turned = rotation === undefined ? "" : ` textRotation="${rotationNumber(rotation)}"`;
    const wrap = look.isWrapped ? ' wrapText="1"' : "";
    const open = look.isOpen ? '<protection locked="0"/>' : "";
    return (
      `<xf numFmtId="${this.formatNumber(look.format)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">' +
      `<alignment${align} vertical="${vertical ?? "center"}"${turned}${wrap}/>${open}</xf>`
    );
  }

  private formatNumber(format: string | null): number {
    if (format === null) return 0;
    const known = Object.entries(BUILT_IN_FORMATS).find(
      ([id, code]) => Number(id) < 14 && code === format,
    );
    if (known) return Number(known[0]);
    if (format === "@") return 49;
    let highest = 163;
    for (const element of [...this.held.get("numFmts")!, ...this.added.get("numFmts")!]) {
      const id = Number(/numFmtId="(\d+)"/.exec(element)?.[1] ?? 0);
      if (unescapeXml(/formatCode="([^"]*)"/.exec(element)?.[1] ?? "") === format) return id;
      highest = Math.max(highest, id);
    }
    this.place("numFmts", `<numFmt numFmtId="${highest + 1}" formatCode="${escapeXml(format)}"/>`);
    return highest + 1;
  }
}

function fontXml({ isBold, isItalic, size, colour, details }: Look): string {
  const { font = FONT_NAME, strike, underline, script } = details;
  const marks =
    `${isBold ? "<b/>" : ""}${isItalic ? "<i/>" : ""}${strike ? "<strike/>" : ""}` +
    `${underline ? `<u val="${underline}"/>` : ""}${script ? `<vertAlign val="${script}script"/>` : ""}`;
  return `<font>${marks}<sz val="${size}"/>${colourXml("color", colour)}<name val="${escapeXml(font)}"/><family val="2"/><charset val="134"/></font>`;
}

/** Files count clockwise degrees from 91 on; 255 stacks the letters. */
function rotationNumber(rotation: number | "stacked"): number {
  if (rotation === "stacked") return 255;
  return rotation < 0 ? 90 - rotation : rotation;
}

function linesXml(lines: NonNullable<CellDetails["lines"]>): string {
  const side = (name: string, line: Line | undefined): string =>
    line
      ? `<${name} style="${line.style}">${colourXml("color", line.colour)}</${name}>`
      : `<${name}/>`;
  const { falling, rising } = lines;
  const marks = `${rising ? ' diagonalUp="1"' : ""}${falling ? ' diagonalDown="1"' : ""}`;
  const sides = (["left", "right", "top", "bottom"] as const).map((name) =>
    side(name, lines[name]),
  );
  return `<border${marks}>${sides.join("")}${side("diagonal", falling ?? rising)}</border>`;
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid">${colourXml("fgColor", colour)}<bgColor indexed="64"/></patternFill></fill>`;
}

function colourXml(element: string, colour: string): string {
  return `<${element} rgb="FF${colour.toUpperCase()}"/>`;
}

const BORDER_XML = `<border>${["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin">${colourXml("color", BORDER_COLOUR)}</${side}>`)
  .join("")}<diagonal/></border>`;
