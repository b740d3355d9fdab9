/** What a piece of a formula is: `table` is a structured reference, `sheet` a name with its !, `other` the rest. */
export type TokenKind =
  "text" | "sheet" | "table" | "external" | "call" | "error" | "number" | "word" | "other";

export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
}

// Two levels of brackets, as in 表1[[#This Row],[得分]]; ' takes the meaning from a bracket.
const BRACKETS = String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;
const WORD = String.raw`[\p{L}_\\$][\p{L}\p{N}_.$\\?]*`;
const TOKENS = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<sheet>'(?:[^']|'')*'!?|${WORD}!)`,
    String.raw`(?<table>${WORD}${BRACKETS})`,
    String.raw`(?<external>${BRACKETS})`,
    String.raw`(?<call>${WORD}\()`,
    String.raw`(?<error>#(?:N/A|DIV/0!|[A-Z]+[!?]))`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+)`,
    String.raw`(?<word>${WORD})`,
    String.raw`(?<other>\s+|.)`,
  ].join("|"),
  "giu",
);

/**
 * The pieces of a formula without the leading =, which joined give it again (ECMA-376-1 18.17.2).
 * @example formulaTokens("SUM(A1)") has the kinds call, word, other.
 */
export function formulaTokens(formula: string): FormulaToken[] {
  return Array.from(formula.matchAll(TOKENS), ({ 0: text, groups = {} }) => {
    const kind = Object.keys(groups).find((each) => groups[each] !== undefined)!;
    return { kind: kind as TokenKind, text };
  });
}
