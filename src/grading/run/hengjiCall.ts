import { outsideQuotes } from "../../workbook/outsideQuotes";

/**
 * A call of one of our functions in any spelling that a formula may carry: HJ.SCORE, the stored token
 * _xldudf_HJ_SCORE, and what another add-in makes of it, [2]!_xldudf_HJ_SCORE.
 * Source: https://github.com/OfficeDev/office-js/issues/2568
 */
const CALL = /(?<![\p{L}\p{N}_.])(?:\[\d+\]!)?(?:_xldudf_HJ_|HJ\.)([A-Z0-9]+)\(/giu;

/** The formula with every call of our functions spelt HJ.NAME. */
export function plainCalls(formula: string): string {
  return outsideQuotes(formula, (piece) =>
    piece.replace(CALL, (_, name: string) => `HJ.${name.toUpperCase()}(`),
  );
}

/** Whether a formula calls one of our functions. */
export function callsHengji(formula: string): boolean {
  let calls = false;
  outsideQuotes(formula, (piece) => {
    calls ||= piece.search(CALL) >= 0;
    return piece;
  });
  return calls;
}
