import { XmlError } from "../xml/xmlScanner";

/** The row that the r of a row element names, counting from 0; without one the next. */
export function rowOf(text: string | undefined, next: number): number {
  const row = text === undefined ? next : Number(text) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= 1_048_576) {
    throw new XmlError(`the row ${text ?? row + 1}`);
  }
  return row;
}

/** The column that the r of a cell names, counting from 0; without one the next. */
export function columnOf(reference: string | undefined, next: number): number {
  if (reference === undefined) {
    if (next >= 16_384) throw new XmlError("a row of more than 16384 cells");
    return next;
  }
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  if (column < 1 || column > 16_384) throw new XmlError(`the address ${reference}`);
  return column - 1;
}
