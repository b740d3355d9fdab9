import { formulaTokens, type FormulaToken } from "./formulaTokens";

/** Another name of each sheet, by its old one in lower case. */
export type SheetNames = ReadonlyMap<string, string>;

/**
 * A formula in which sheets go by other names. Texts and references to other files stay as they are.
 * @example withSheetNames("SUM(一季:三季!A1)", new Map([["三季", "9 月"]])) is "SUM('一季:9 月'!A1)".
 */
export function withSheetNames(formula: string, names: SheetNames): string {
  if (names.size === 0 || !formula.includes("!")) return formula;
  const written: string[] = [];
  for (const token of formulaTokens(formula)) {
    const sheets = token.kind === "sheet" ? sheetsOf(token, written) : undefined;
    const renamed = sheets?.names.map((name) => names.get(name.toLowerCase()) ?? name);
    if (!sheets || !renamed || renamed.join(":") === sheets.names.join(":")) {
      written.push(token.text);
      continue;
    }
    written.length -= sheets.taken;
    written.push(`${quotedSheets(renamed)}!`);
  }
  return written.join("");
}

/** The sheets that a reference names, first and last of several; `taken` pieces before it belong to them. */
function sheetsOf(
  { text }: FormulaToken,
  before: readonly string[],
): { readonly names: readonly string[]; readonly taken: number } | undefined {
  const isQuoted = text.startsWith("'");
  const inside = isQuoted ? text.slice(1, -2).replaceAll("''", "'") : text.slice(0, -1);
  if (!text.endsWith("!") || inside.includes("[") || before.at(-1)?.endsWith("]")) return undefined;
  if (isQuoted) return { names: inside.split(":"), taken: 0 };
  const first = before.at(-1) === ":" ? before.at(-2) : undefined;
  const isOfSeveral = first !== undefined && isPlain(first);
  if (isOfSeveral && before.at(-3)?.endsWith("]")) return undefined;
  return isOfSeveral ? { names: [first, inside], taken: 2 } : { names: [inside], taken: 0 };
}

/** The names of sheets, first and last of several, as a formula writes them. */
export function quotedSheets(names: readonly string[]): string {
  const text = names.join(":");
  return names.every(isPlain) ? text : `'${text.replaceAll("'", "''")}'`;
}

/** Names that could be read as a cell, such as A1 or R1C1, stand in quotes, and so do those with signs or spaces. */
function isPlain(name: string): boolean {
  const isWord = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  return isWord && !/^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*|true|false)$/i.test(name);
}
