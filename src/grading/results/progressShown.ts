import { ScoreError } from "../../scoring/errors";
import type { Locale } from "../../scoring/locale";
import { progress } from "../../scoring/trend/progress";
import { resultWord } from "./resultWords";

/** Progress against the base score, or the word for what cannot be compared. */
export function progressShown(
  current: number,
  base: number,
  locale: Locale,
): number | string | null {
  if (Number.isNaN(current)) return null;
  if (Number.isNaN(base)) return resultWord("newUnit", locale);
  try {
    return progress(current, base);
  } catch (error) {
    if (error instanceof ScoreError && error.code === "notComparable")
      return resultWord("notComparable", locale);
    throw error;
  }
}
