const PIECES = /("(?:[^"]|"")*")|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The names of sheets that a formula refers to. */
export function sheetsIn(formula: string): readonly string[] {
  return [...formula.matchAll(PIECES)].flatMap(([, text, quoted, bare]) => {
    if (text !== undefined) return [];
    return [quoted?.replaceAll("''", "'") ?? bare!];
  });
}

/** A formula after a sheet was renamed, or removed where there is no new name. */
export function withSheetRenamed(formula: string, from: string, to: string | undefined): string {
  return formula.replace(PIECES, (whole, text?: string, quoted?: string, bare?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? bare ?? "";
    if (text !== undefined || name.toLowerCase() !== from.toLowerCase()) return whole;
    return to === undefined ? "#REF!" : `${quotedName(to)}!`;
  });
}

/** The name of a sheet as Excel spells it in formulas and addresses: in quotes only where it needs them. */
export function quotedName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
