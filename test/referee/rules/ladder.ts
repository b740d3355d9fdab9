import { minus, order, over, plus, times, type Fraction } from "../fractions";
import { read } from "../reading";
import { UnitFault } from "../refusal";
import type { Rule } from "../../../src/scoring/scheme";
import type { Measured } from "./context";

type Ladder = Extract<Rule, { kind: "ladder" }>;

/** 分档: the score of the highest step reached. 插值: on the line between two points, level outside of them. */
export function ladder({ steps, mode }: Ladder, value: Measured): Fraction {
  const points = steps
    .map(([limit, score]) => ({ limit: read(limit), score: read(score) }))
    .sort((a, b) => order(a.limit, b.limit));
  const above = points.findIndex(({ limit }) => order(limit, value.compared) > 0);
  const reached = above < 0 ? points.length - 1 : above - 1;
  if (reached < 0) {
    if (mode === "step") throw new UnitFault("belowSteps");
    return points[0]!.score;
  }
  const from = points[reached]!;
  const to = points[reached + 1];
  if (mode === "step" || !to) return from.score;
  const part = over(minus(value.exact, from.limit), minus(to.limit, from.limit));
  return plus(from.score, times(part, minus(to.score, from.score)));
}
