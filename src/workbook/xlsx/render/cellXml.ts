import { isCellError, UNCALCULATED, type CellValue } from "../../cell";
import { formulaForFile } from "../formulaSpelling";
import { escapeXml } from "../../escapeXml";
import { escapeCellText } from "../xml/xmlText";

/** Error values that a file can name; younger ones stand there as #VALUE!. */
const FILE_ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

/** Whether a text would become a formula as soon as somebody edits its cell, unless its style says that it is quoted. */
export function looksLikeFormula(value: CellValue): boolean {
  return typeof value === "string" && /^[=+\-@]/.test(value);
}

/** A cell of a sheet part. A text is always a text, whatever it starts with; blank without a style is "". */
export function cellXml(address: string, value: CellValue, style = 0): string {
  const open = `<c r="${address}"${style > 0 ? ` s="${style}"` : ""}`;
  if (value === null) return style > 0 ? `${open}/>` : "";
  if (typeof value === "string") {
    return `${open} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
  }
  return `${open}${typed(value)}</c>`;
}

/** A cell with a formula and its cached value, if there is one. */
export function formulaCellXml(
  address: string,
  formula: string,
  cached: CellValue,
  style = 0,
  isArray = false,
): string {
  const open = `<c r="${address}"${style > 0 ? ` s="${style}"` : ""}`;
  const array = isArray ? ` t="array" ref="${address}"` : "";
  const written = `<f${array}>${escapeCellText(formulaForFile(formula))}</f>`;
  if (cached === null || (isCellError(cached) && cached.error === UNCALCULATED.error)) {
    return `${open}>${written}</c>`;
  }
  const [start, rest] = splitType(cached);
  return `${open}${start}${written}${rest}</c>`;
}

function splitType(
  value: string | number | boolean | { readonly error: string },
): [string, string] {
  if (typeof value === "string") {
    return [' t="str">', `<v>${escapeCellText(value)}</v>`];
  }
  const whole = typed(value);
  const at = whole.indexOf(">") + 1;
  return [whole.slice(0, at), whole.slice(at)];
}

/** Numbers stand in the shortest form that reads back as the same number. */
function typed(value: number | boolean | { readonly error: string }): string {
  if (typeof value === "number") return `><v>${value}</v>`;
  if (typeof value === "boolean") return ` t="b"><v>${value ? 1 : 0}</v>`;
  const error = FILE_ERRORS.has(value.error) ? value.error : "#VALUE!";
  return ` t="e"><v>${escapeXml(error)}</v>`;
}
