import { columnIndex, columnLetters } from "../../address";

// Texts, quoted sheet names and brackets are stepped over; then cells, whole columns, whole rows.
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$\\])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!]))/gu;

/**
 * A formula as if copied so many rows down and columns right: references without $ move along.
 *
 * shiftFormula("A1+$B$2", 1, 0) is "A2+$B$2".
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const column = (fixed: string, letters: string): string | undefined => {
    const at = columnIndex(letters.toUpperCase()) + (fixed ? 0 : columns);
    return at >= 0 && at < 16_384 ? `${fixed}${columnLetters(at)}` : undefined;
  };
  const row = (fixed: string, digits: string): string | undefined => {
    const at = Number(digits) + (fixed ? 0 : rows);
    return at >= 1 && at <= 1_048_576 ? `${fixed}${at}` : undefined;
  };
  return formula.replace(PIECES, (whole: string, ...found: (string | undefined)[]) => {
    const [c, letters, r, digits, c1, first, c2, last, r1, from, r2, to] = found;
    const joined = (one: string | undefined, between: string, other: string | undefined): string =>
      one === undefined || other === undefined ? "#REF!" : `${one}${between}${other}`;
    if (letters) return joined(column(c!, letters), "", row(r!, digits!));
    if (first) return joined(column(c1!, first), ":", column(c2!, last!));
    if (from) return joined(row(r1!, from), ":", row(r2!, to!));
    return whole;
  });
}
