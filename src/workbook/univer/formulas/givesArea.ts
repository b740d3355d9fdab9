import type { FormulaToken } from "../../formulaTokens";

/** Functions that give several values. */
const AREA_FUNCTIONS =
  /^(?:FREQUENCY|GROWTH|LINEST|LOGEST|MINVERSE|MMULT|MODE\.MULT|MUNIT|TRANSPOSE|TREND)\($/i;

/**
 * Whether a formula plainly gives several values: an area outside of every function, or a function that gives an area.
 * A file that does not call such a formula one over arrays means the one value beside it (ECMA-376-1 18.17.2.7).
 */
export function givesArea(
  tokens: readonly FormulaToken[],
  isAreaName: (name: string) => boolean,
): boolean {
  const open: boolean[] = [];
  return tokens.some(({ kind, text }) => {
    const isOutside = !open.includes(true);
    if (kind === "call") open.push(true);
    if (text === "(" || text === "{") open.push(text === "{");
    if (text === ")" || text === "}") open.pop();
    if (!isOutside) return false;
    return (
      (kind === "other" && text === ":") ||
      (kind === "call" && AREA_FUNCTIONS.test(text)) ||
      (kind === "word" && isAreaName(text))
    );
  });
}
