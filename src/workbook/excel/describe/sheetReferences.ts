const PIECES = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.\]])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * A formula in which sheets go by other names, keys in lower case. Texts in the formula stay as they are.
 *
 * Excel refuses a formula that refers to a sheet which does not exist yet; so it is entered with the name under which
 * the sheet is being built, and follows when that is renamed.
 */
export function withSheetNames(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0 || !formula.includes("!")) return formula;
  return formula.replace(PIECES, (whole, quoted?: string, bare?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    const other = name === undefined ? undefined : names.get(name.toLowerCase());
    return other === undefined ? whole : `'${other.replaceAll("'", "''")}'!`;
  });
}
