import { ScoreError, type ScoreErrorCode } from "../scoring/errors";
import type { Locale } from "../scoring/locale";
import type { Answer } from "./definition/answer";
import { cellErrorOf, type CellErrorName } from "./cellErrors";
import { CELL_FUNCTIONS, NAMESPACE } from "./registry";

/** A call of a function outside of Excel. Arguments are values, null, rows of values; {"error": "#DIV/0!"} is an error cell. */
export interface Evaluation {
  readonly function: string;
  readonly args: readonly unknown[];
  readonly locale?: Locale | undefined;
}

export type Evaluated =
  | { readonly value: Answer }
  | { readonly error: CellErrorName; readonly code: ScoreErrorCode; readonly message: string };

/** What the cell with this formula would show: its value, or its error with the sentence. */
export function evaluate({ function: name, args, locale = "zh-CN" }: Evaluation): Evaluated {
  try {
    return { value: answer(name, args, locale) };
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    const { code } = error;
    return { error: cellErrorOf(code), code, message: error.sentence(locale) };
  }
}

function answer(name: string, args: readonly unknown[], locale: Locale): Answer {
  const id = name.trim().toUpperCase().replace(`${NAMESPACE}.`, "");
  const found = CELL_FUNCTIONS.find((each) => each.id === id);
  if (!found) throw new ScoreError("unknownFunction", { name });
  const most = found.parameters.length;
  if (args.length > most) {
    throw new ScoreError("tooManyArguments", { name: id, most, given: args.length });
  }
  return found.run(args, locale);
}
