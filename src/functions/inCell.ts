import { ScoreError } from "../scoring/errors";
import type { Locale } from "../scoring/locale";
import { cellErrorOf } from "./cellErrors";

/**
 * The one border to Excel's errors: what was expected to go wrong reaches the cell with its sentence, a bug of ours
 * stays loud.
 */
export function inCell<Result>(compute: () => Result, locale: Locale): Result {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    const code =
      cellErrorOf(error.code) === "#N/A"
        ? CustomFunctions.ErrorCode.notAvailable
        : CustomFunctions.ErrorCode.invalidValue;
    throw new CustomFunctions.Error(code, error.sentence(locale));
  }
}
