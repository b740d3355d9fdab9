import { formulaTokens, type FormulaToken } from "../../formulaTokens";

/** A piece of a formula and what stands around it. */
export interface FormulaPiece extends FormulaToken {
  readonly before: FormulaToken | undefined;
  readonly after: FormulaToken | undefined;
  /** Words that the formula itself gives a meaning, in small letters: LET(x, …). */
  readonly bound: ReadonlySet<string>;
}

/** The pieces of a formula without the leading =, which joined give it again. */
export function formulaPieces(formula: string): FormulaPiece[] {
  const tokens = formulaTokens(formula);
  const bound = boundWords(tokens);
  return tokens.map((token, index) => ({
    ...token,
    before: tokens[index - 1],
    after: tokens[index + 1],
    bound,
  }));
}

/** The words before a comma in formulas that bring names of their own. */
function boundWords(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  if (!tokens.some(({ kind, text }) => kind === "call" && /^(?:LET|LAMBDA)\($/i.test(text))) {
    return NONE;
  }
  return new Set(
    tokens.flatMap(({ kind, text }, index) =>
      kind === "word" && tokens[index + 1]?.text === "," ? [text.toLowerCase()] : [],
    ),
  );
}

const NONE: ReadonlySet<string> = new Set();
