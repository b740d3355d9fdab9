import type { CellValue } from "../../../src/workbook/cell";
import { invalidArgument } from "../engine/hostError";

/** What a cell holds after something was entered into it. */
export type Entered =
  { readonly value: CellValue } | { readonly formula: string } | { readonly text: string };

const ERRORS = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!)$/i;
const MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const DATES: readonly RegExp[] = [
  /^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$/,
  /^\d{1,4}年(\d{1,2}月(\d{1,2}日)?)?$/,
  /^\d{1,2}月(\d{1,2}日)?$/,
  /^\d{1,2}:\d{2}(:\d{2})?( ?[ap]m)?$/i,
  new RegExp(`^(\\d{1,2}[- ])?(${MONTH})[a-z]*[- ]?\\d{1,4}$`, "i"),
];
/** Any serial number will do: what matters is that the text is gone. */
const SOME_DATE = 45000;

/**
 * A value as Excel takes it when it is entered: as if typed, so that texts may become formulas, numbers, dates,
 * booleans or errors; an apostrophe in front keeps a text.
 */
export function enter(given: unknown, numberFormat: string): Entered {
  if (typeof given === "number" || typeof given === "boolean") return { value: given };
  if (typeof given !== "string") throw invalidArgument(`A cell cannot hold ${typeof given}`);
  if (given === "") return { value: null };
  if (given.startsWith("'")) return text(given.slice(1));
  if (numberFormat === "@") return text(given);
  if (given.startsWith("=") && given.length > 1) return { formula: given.slice(1) };
  if (ERRORS.test(given)) return { value: { error: given.toUpperCase() } };
  if (/^(true|false)$/i.test(given)) return { value: /^t/i.test(given) };
  const number = numberIn(given);
  if (number !== undefined) return { value: number };
  if (DATES.some((date) => date.test(given.trim()))) return { value: SOME_DATE };
  if (/^[+\-@]./.test(given)) throw invalidArgument("Excel takes this text for a broken formula.");
  return text(given);
}

function text(given: string): Entered {
  if (given.length > 32767) throw invalidArgument("A cell holds at most 32767 characters.");
  return { text: given };
}

function numberIn(given: string): number | undefined {
  const plain = given
    .trim()
    .replace(/[０-９．]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/^[¥￥$]/, "")
    .replace(/(?<=\d),(?=\d{3})/g, "");
  const match = /^([+-]?)(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%?)$/i.exec(plain);
  if (!match) return undefined;
  const number = Number(`${match[1]}${match[2]}${match[3] ?? ""}`);
  return match[4] === "%" ? number / 100 : number;
}
