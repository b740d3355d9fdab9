import { addressOf } from "../../address";
import type { CellValue } from "../../cell";
import { isTrue } from "../package/workbookPart";
import { columnOf, rowOf } from "../read/position";
import { withPrefix } from "../xml/xmlOutline";
import { patchXml, type Patch } from "../xml/xmlPatch";
import { XmlScanner } from "../xml/xmlScanner";
import { cellXml, formulaCellXml, looksLikeFormula } from "../render/cellXml";

/** What a cell is to hold: a value, or a formula with the value that it shows. */
export interface CellChange {
  readonly value: CellValue;
  /** Without the leading =. */
  readonly formula?: string;
}

/** The style that keeps what stands in a cell a text, from the style that the cell has. */
export type Quoted = (style: number) => number;

/** New contents by row and column. */
export type CellChanges = ReadonlyMap<number, ReadonlyMap<number, CellChange>>;

/** A sheet part with new values in some cells, which keep their styles; every other character as it was. */
export function patchCells(xml: string, changes: CellChanges, quoted: Quoted): string {
  const scanner = new XmlScanner(xml);
  const patches: Patch[] = [];
  const columnStyles: [number, number, number][] = [];
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    if (scanner.name === "col") columnStyles.push(columnStyle(scanner));
    if (scanner.name === "sheetData") {
      new DataPatcher(scanner, changes, columnStyles, patches, quoted).patch();
      break;
    }
  }
  return patchXml(xml, patches);
}

class DataPatcher {
  private readonly prefix: string;
  private readonly waiting: number[];

  constructor(
    private readonly scanner: XmlScanner,
    private readonly changes: CellChanges,
    private readonly columnStyles: readonly [number, number, number][],
    private readonly patches: Patch[],
    private readonly quoted: Quoted,
  ) {
    this.prefix = /^<(\w+:)?/.exec(scanner.xml.slice(scanner.start, scanner.end))![1] ?? "";
    this.waiting = [...changes.keys()].sort((one, other) => one - other);
  }

  patch(): void {
    const { scanner } = this;
    const { isSelfClosing, depth, start, end } = scanner;
    let row = -1;
    while (scanner.next() && scanner.depth >= depth) {
      if (scanner.kind !== "open") continue;
      row = rowOf(scanner.attribute("r"), row + 1);
      this.insert(scanner.start, this.newRows(row));
      if (this.waiting[0] === row) this.patchRow(this.waiting.shift()!);
      else scanner.skip();
    }
    const rest = this.newRows(Infinity);
    if (isSelfClosing) this.reopen(start, end, rest, "sheetData");
    else this.insert(scanner.start, rest);
  }

  private patchRow(row: number): void {
    const { scanner } = this;
    const { isSelfClosing, depth, start, end } = scanner;
    const style = isTrue(scanner.attribute("customFormat"))
      ? Number(scanner.attribute("s") ?? 0)
      : undefined;
    const changed = this.changes.get(row)!;
    const waiting = sortedKeys(changed);
    const insertBefore = (column: number): string => {
      let cells = "";
      while (waiting[0]! < column) cells += this.newCell(row, waiting.shift()!, changed, style);
      return cells;
    };
    let column = -1;
    while (scanner.next() && scanner.depth > depth - 1) {
      if (scanner.kind !== "open") continue;
      column = columnOf(scanner.attribute("r"), column + 1);
      const cell = scanner.start;
      const cellStyle = Number(scanner.attribute("s") ?? 0);
      this.insert(cell, insertBefore(column));
      scanner.skip();
      if (waiting[0] !== column) continue;
      const address = addressOf(row, waiting.shift()!);
      const text = this.changedXml(address, changed.get(column)!, cellStyle);
      this.patches.push({ start: cell, end: scanner.end, text: withPrefix(text, this.prefix) });
    }
    const rest = insertBefore(Infinity);
    if (isSelfClosing) this.reopen(start, end, rest, "row");
    else this.insert(scanner.start, rest);
  }

  private newRows(before: number): string {
    let rows = "";
    while (this.waiting[0]! < before) {
      const row = this.waiting.shift()!;
      const changed = this.changes.get(row)!;
      const cells = sortedKeys(changed)
        .map((column) => this.newCell(row, column, changed))
        .join("");
      if (cells !== "") rows += `<row r="${row + 1}">${cells}</row>`;
    }
    return rows;
  }

  /** A new cell takes the style of its row or column, as one typed in by hand does. */
  private newCell(
    row: number,
    column: number,
    changed: ReadonlyMap<number, CellChange>,
    rowStyle?: number,
  ): string {
    const change = changed.get(column)!;
    if (change.value === null && change.formula === undefined) return "";
    const [, , style] =
      this.columnStyles.find(([first, last]) => column >= first && column <= last) ?? [];
    return this.changedXml(addressOf(row, column), change, rowStyle ?? style ?? 0);
  }

  private changedXml(address: string, { value, formula }: CellChange, style: number): string {
    if (formula !== undefined) return formulaCellXml(address, formula, value, style);
    return cellXml(address, value, looksLikeFormula(value) ? this.quoted(style) : style);
  }

  private insert(at: number, text: string): void {
    if (text !== "") this.patches.push({ start: at, end: at, text: withPrefix(text, this.prefix) });
  }

  private reopen(start: number, end: number, content: string, name: string): void {
    if (content === "") return;
    const open = this.scanner.xml.slice(start, end).replace(/\s*\/>$/, ">");
    const text = `${open}${withPrefix(content, this.prefix)}</${this.prefix}${name}>`;
    this.patches.push({ start, end, text });
  }
}

function sortedKeys(changed: ReadonlyMap<number, CellChange>): number[] {
  return [...changed.keys()].sort((one, other) => one - other);
}

function columnStyle(scanner: XmlScanner): [number, number, number] {
  const number = (name: string): number => Number(scanner.attribute(name) ?? 0);
  return [number("min") - 1, number("max") - 1, number("style")];
}
