import { ScoreError } from "../../scoring/errors";
import { progress } from "../../scoring/trend/progress";

/** Progress against the base score, or the word for what cannot be compared. */
export function progressShown(current: number, base: number): number | string | null {
  if (Number.isNaN(current)) return null;
  if (Number.isNaN(base)) return "新增";
  try {
    return progress(current, base);
  } catch (error) {
    if (error instanceof ScoreError && error.code === "notComparable") return "不可比";
    throw error;
  }
}
