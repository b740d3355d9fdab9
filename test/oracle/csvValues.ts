import type { CellValue } from "../../src/workbook/cell";

/** A cell with the comma or the end of the line behind it: in quotes, with quotes in it doubled, or as it is. */
const CELL = /(?:"((?:[^"]|"")*)"|([^,"\n]*))(,|\n|$)/gy;

/** The cells of a table in CSV, in which texts and errors stand in quotes and numbers do not. */
export function csvValues(text: string): CellValue[][] {
  const rows: CellValue[][] = [[]];
  for (const [all, quoted, plain, end] of text.matchAll(CELL)) {
    if (all === "") break;
    rows.at(-1)!.push(quoted === undefined ? plainValue(plain!) : quoted.replaceAll('""', '"'));
    if (end === "\n") rows.push([]);
  }
  return rows;
}

function plainValue(text: string): CellValue {
  if (text === "") return null;
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  const number = Number(text);
  if (Number.isNaN(number)) throw new Error(`${text} is neither a number nor in quotes`);
  return number;
}
