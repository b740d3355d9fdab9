import type { Columns } from "../../src/scoring/columns";
import { band } from "../../src/scoring/grades/gradeScale";
import type { Band, Settings } from "../../src/scoring/scheme";
import { givenIndicator, givenScheme, givenScores } from "../scoring/given";
import { referee, type Verdict } from "./referee";

export const FOUR = [band("优秀", 90), band("良好", 80), band("合格", 60), band("待改进", 0)];

/** Verdicts on units with one direct mark each. */
export function marks(
  scores: readonly number[],
  settings: Partial<Settings> = {},
  bands: readonly Band[] = FOUR,
  rest: Partial<Columns> = {},
): Verdict[] {
  return referee(
    givenScheme([givenIndicator("A", 100)], settings, bands),
    givenScores(scores, rest),
  );
}
