import { CellValueType, type ICellData } from "@univerjs/core";
import { isCellError, UNCALCULATED, type CellValue } from "../cell";
import { storable } from "../storable";

/** What the spreadsheet shows for an error; there it is a text like any other. */
const ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!|CYCLE!|ERROR!)$/;

/** A value as the spreadsheet holds it. Text is text for ever: neither a formula nor a number. */
export function cellDataOf(value: CellValue): ICellData {
  const stored = storable(value);
  if (stored === null) return { v: null, t: null, f: null, si: null, p: null };
  const plain = { f: null, si: null, p: null };
  if (typeof stored === "number") return { ...plain, v: stored, t: CellValueType.NUMBER };
  if (typeof stored === "boolean") return { ...plain, v: stored ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isCellError(stored)) return { ...plain, v: stored.error, t: CellValueType.STRING };
  const isPlain = !ERROR.test(stored) && !/^[=+\-@'\d.]/.test(stored);
  const t = isPlain ? CellValueType.STRING : CellValueType.FORCE_STRING;
  return { ...plain, v: stored, t };
}

/** A formula as the spreadsheet holds it, with the value that it shows: none until it is calculated. */
export function formulaDataOf(formula: string, value: CellValue): ICellData {
  const f = `=${formula}`;
  if (isCellError(value) && value.error === UNCALCULATED.error) return { f };
  // Without a value it would count as never calculated.
  return value === null ? { v: "", t: CellValueType.STRING, f } : { ...cellDataOf(value), f };
}

/** The value of a cell of the spreadsheet. */
export function valueOf(cell: ICellData | null | undefined): CellValue {
  if (!cell) return null;
  const { v, t, f, si, p } = cell;
  const isFormula = Boolean(f ?? si);
  if (v === undefined || v === null || v === "") {
    const rich = p?.body?.dataStream.replace(/[\r\n]+$/, "");
    if (rich) return rich;
    return isFormula && v !== "" ? UNCALCULATED : null;
  }
  if (t === CellValueType.FORCE_STRING) return String(v);
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "1" || v === "TRUE";
  if (typeof v === "string" && ERROR.test(v)) return { error: v };
  if (t === CellValueType.STRING) return String(v);
  if (typeof v === "string") return numberOf(v, t) ?? v;
  return v;
}

/** The spreadsheet may keep a number as its text. */
function numberOf(text: string, t: ICellData["t"]): number | undefined {
  if (t !== CellValueType.NUMBER) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
