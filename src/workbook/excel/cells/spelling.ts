import { formulaFromFile } from "../../xlsx/formulaSpelling";

/**
 * The formula of a cell without its =, from what Excel answers for formulas and values; null where there is none.
 *
 * Excel answers a text that only looks like a formula without its apostrophe (office-js#6687); its value is the same
 * text, which no formula gives of itself. Before the add-in is loaded our functions stand as _xldudf_HJ_NAME.
 */
export function formulaFromExcel(formula: unknown, value: unknown): string | null {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return null;
  return formulaFromFile(formula.slice(1));
}

/**
 * What to enter so that a cell holds exactly this text: an apostrophe in front unless the text cannot be anything else.
 * The format "@" would do too, but it would turn formulas and numbers typed later into texts.
 */
export function enteredText(text: string): string {
  return isPlainly(text) ? text : `'${text}`;
}

/** Begins with a letter and has no digit: no number, date, formula or error does; TRUE and FALSE do. */
function isPlainly(text: string): boolean {
  return /^\p{L}[^\p{N}]*$/u.test(text) && !/^(true|false)$/i.test(text.trim());
}
