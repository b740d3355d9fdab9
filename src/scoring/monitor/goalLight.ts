import { atFifteenDigits } from "../numbers/decimal";
import { compare, fractionOf, ZERO, type Fraction } from "../numbers/fraction";
import { comparedFraction } from "../numbers/round";
import { goalProgress, goalProblem, isDue, type GoalProblem, type GoalRule } from "./goalProgress";

/**
 * 灯号. Red is 严重滞后, unreported 应报未报, which is red too; the grey ones do not count: notDue 未到期, awaited 待报,
 * awaitingData 待数据 (another office reports), waived 免计.
 */
export type Light =
  "green" | "yellow" | "red" | "unreported" | "notDue" | "awaited" | "awaitingData" | "waived";

/** From which progress on a light is green or yellow (绿灯线, 黄灯线), and whether 应报未报 counts as zero. */
export interface LightRules {
  readonly green: number;
  readonly yellow: number;
  readonly countsUnreported: boolean;
}

/** A goal in one quarter. */
export interface QuarterGoal {
  readonly rule: GoalRule;
  readonly due: number | null;
  /** Null where nothing is reported, whatever the cell says instead. */
  readonly reached: number | null;
  /** 数据未发布 or 不适用 with a document that waives it (免计依据). */
  readonly isWaived: boolean;
  /** Another office reports the number (数据责任单位). */
  readonly isOfOthers: boolean;
  /** 季报截止 is over. */
  readonly isLate: boolean;
}

/** The light of a goal with its progress; null where it does not count, or counts without one. */
export interface GoalLight {
  readonly light: Light;
  readonly progress: Fraction | null;
  /** Whether the goal is among those that P1 and P2 are made of. */
  readonly isCounted: boolean;
}

/**
 * The light of a goal in a quarter, or what is wrong with it. Progress is compared with the lines at 10 decimals.
 *
 * @example
 * goalLight({ rule: { kind: "final", direction: "higher", base: null }, due: 42 }, {}); // => "baseMissing"
 */
export function goalLight(goal: QuarterGoal, rules: LightRules): GoalLight | GoalProblem {
  const { rule, due, reached } = goal;
  const problem = goalProblem(rule, due);
  if (problem) return problem;
  if (!isDue(rule, due)) return grey("notDue");
  if (reached === null) return unreported(goal, rules);
  const found = goalProgress(rule, due, reached);
  if (found.kind !== "progress") return found.kind === "problem" ? found.problem : grey("notDue");
  return { light: lightOf(found.value, rules), progress: found.value, isCounted: true };
}

function grey(light: Light): GoalLight {
  return { light, progress: null, isCounted: false };
}

function unreported(
  { isWaived, isOfOthers, isLate }: QuarterGoal,
  { countsUnreported }: LightRules,
): GoalLight {
  if (isWaived) return grey("waived");
  if (isOfOthers) return grey("awaitingData");
  if (!isLate) return grey("awaited");
  return { light: "unreported", progress: ZERO, isCounted: countsUnreported };
}

/** The light of a progress alone. */
function lightOf(progress: Fraction, { green, yellow }: LightRules): Light {
  const compared = fractionOf(comparedFraction(progress));
  const reaches = (line: number): boolean =>
    compare(compared, fractionOf(atFifteenDigits(line))) >= 0;
  if (reaches(green)) return "green";
  return reaches(yellow) ? "yellow" : "red";
}
