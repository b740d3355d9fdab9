import type { Area } from "../workbook/address";
import { lookOf, type Look } from "../workbook/styles";
import type { GridSheet } from "./gridSheets";

/** A sheet with the texts that its cells show under their number formats. */
export interface PrintedSheet extends GridSheet {
  readonly texts: readonly (readonly string[])[];
}

const WIDE = 90;
const PLAIN_WIDTH = 10;
const PAPER = `
  body { margin: 0; font-family: "等线", DengXian, "Noto Sans CJK SC", sans-serif; color: #000; }
  table { border-collapse: collapse; width: 100%; table-layout: fixed; }
  td { padding: 2px 4px; overflow: hidden; vertical-align: middle; }
  tr { break-inside: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
`;

/** Fills a document with what shows of a sheet: a plain table, on its side where it is wide. */
export function printPage(document: Document, sheet: PrintedSheet): void {
  const { looks, info, block } = sheet;
  const columns = shownLines(block.area.columns, info.hiddenColumns);
  const rows = shownLines(block.area.rows, info.hiddenRows);
  const widths = columns.map((column) => looks.widths?.[column] ?? PLAIN_WIDTH);
  const total = widths.reduce((sum, width) => sum + width, 0);
  document.title = info.name;
  const style = document.createElement("style");
  const side = total > WIDE ? "landscape" : "portrait";
  style.textContent = `@page { size: A4 ${side}; margin: 15mm; }${PAPER}`;
  document.head.append(style);
  const table = document.createElement("table");
  const group = document.createElement("colgroup");
  for (const width of widths) {
    const column = document.createElement("col");
    column.style.width = `${((width / total) * 100).toFixed(2)}%`;
    group.append(column);
  }
  table.append(group);
  const spans = spansOf(info.merges, rows, columns);
  for (const row of rows) {
    const line = document.createElement("tr");
    for (const column of columns) {
      const span = spans.get(`${row},${column}`);
      if (span !== "covered") line.append(cellOf(document, sheet, row, column, span));
    }
    table.append(line);
  }
  document.body.append(table);
}

function shownLines(count: number, hidden: readonly number[]): number[] {
  const isHidden = new Set(hidden);
  return Array.from({ length: count }, (_, line) => line).filter((line) => !isHidden.has(line));
}

interface Span {
  readonly merge: Area;
  readonly rows: number;
  readonly columns: number;
}

/** How far the first cell of each merged area reaches, and the cells under it; only what is shown counts. */
function spansOf(
  merges: readonly Area[],
  rows: readonly number[],
  columns: readonly number[],
): Map<string, Span | "covered"> {
  const spans = new Map<string, Span | "covered">();
  for (const merge of merges) {
    const lines = rows.filter((row) => row >= merge.row && row < merge.row + merge.rows);
    const across = columns.filter(
      (column) => column >= merge.column && column < merge.column + merge.columns,
    );
    for (const row of lines) for (const column of across) spans.set(`${row},${column}`, "covered");
    if (lines.length === 0 || across.length === 0) continue;
    const span = { merge, rows: lines.length, columns: across.length };
    spans.set(`${lines[0]},${across[0]}`, span);
  }
  return spans;
}

function cellOf(
  document: Document,
  { looks, block, texts }: PrintedSheet,
  row: number,
  column: number,
  span: Span | undefined,
): HTMLTableCellElement {
  const cell = document.createElement("td");
  if (span) {
    cell.rowSpan = span.rows;
    cell.colSpan = span.columns;
  }
  const [top, left] = span ? [span.merge.row, span.merge.column] : [row, column];
  // A cell is text and nothing else, whatever stands in it.
  cell.textContent = texts[top]?.[left] ?? "";
  const isNumber = typeof block.values[top]?.[left] === "number";
  dress(cell, lookOf(looks.styles[top]?.[left]), isNumber);
  return cell;
}

function dress({ style }: HTMLElement, look: Look, isNumber: boolean): void {
  style.fontSize = `${look.size}pt`;
  style.fontWeight = look.isBold ? "bold" : "normal";
  style.fontStyle = look.isItalic ? "italic" : "normal";
  style.color = `#${look.colour}`;
  style.textAlign = look.align ?? (isNumber ? "right" : "left");
  style.whiteSpace = look.isWrapped ? "pre-wrap" : "nowrap";
  if (look.fill !== null) style.backgroundColor = `#${look.fill}`;
  if (look.hasBorder) style.border = "1px solid #808080";
}
