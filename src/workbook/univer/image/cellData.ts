import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { isCellError, UNCALCULATED, type CellValue } from "../../cell";
import { storable } from "../../storable";

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
  const isPlain = !ERROR.test(stored) && !isReadOtherwise(stored);
  const t = isPlain ? CellValueType.STRING : CellValueType.FORCE_STRING;
  return { ...plain, v: stored, t };
}

/**
 * Whether a text that is typed would be taken for a formula, a number or a day, so that it needs the apostrophe that the
 * spreadsheet shows before such texts; 2024年度 and 3季度 do not.
 */
function isReadOtherwise(text: string): boolean {
  if (/^[=+\-@']/.test(text)) return true;
  if (!/^[\d.]/.test(text)) return false;
  const rest = text.replace(WORDS, "");
  return !/[^\d\s.,%‰:/\\()$¥￥€£\-年月日时分秒]/u.test(rest);
}

const WORDS = /[ap]\.?m\.?|上午|下午|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|e/gi;

/** A formula as the spreadsheet holds it, with the value that it shows: none until it is calculated. */
export function formulaDataOf(formula: string, value: CellValue): ICellData {
  const f = `=${formula}`;
  if (isCellError(value) && value.error === UNCALCULATED.error) return { f };
  // Without a value it would count as never calculated.
  return value === null ? { v: "", t: CellValueType.STRING, f } : { ...cellDataOf(value), f };
}

/** The value of a cell of the spreadsheet. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const { v, t } = cell;
  if (v === undefined || v === null || v === "") return valueWithoutContent(cell);
  if (t === CellValueType.FORCE_STRING) return String(v);
  if (t === CellValueType.BOOLEAN) return TRUE.includes(v);
  if (typeof v === "string") return valueOfText(v, t);
  return t === CellValueType.STRING ? String(v) : v;
}

const TRUE: readonly unknown[] = [1, true, "1", "TRUE"];

/** Rich text stands beside the cell; a formula that has never been calculated has no content either. */
function valueWithoutContent({ v, f, si, p }: ICellData): CellValue {
  const rich = p?.body?.dataStream.replace(/[\r\n]+$/, "");
  if (rich) return rich;
  const isFormula = Boolean(f ?? si);
  return isFormula && v !== "" ? UNCALCULATED : null;
}

function valueOfText(text: string, t: ICellData["t"]): CellValue {
  return ERROR.test(text) ? { error: text } : (numberOf(text, t) ?? text);
}

/** The spreadsheet may keep a number as its text. */
function numberOf(text: string, t: ICellData["t"]): number | undefined {
  if (t !== CellValueType.NUMBER) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
