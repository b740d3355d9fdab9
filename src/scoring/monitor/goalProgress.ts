import {
  atLeastZero,
  compare,
  divide,
  fractionOf,
  ONE,
  subtract,
  ZERO,
  type Fraction,
} from "../numbers/fraction";

/** cumulative 累计, average 平均, final 期末 (against a base value), milestone 节点 (done, not done, or a share of it). */
export type GoalKind = "cumulative" | "average" | "final" | "milestone";

/** How a goal that is broken down is followed through the year. */
export interface GoalRule {
  readonly kind: GoalKind;
  readonly direction: "higher" | "lower";
  /** 基期, which only 期末 needs; null where nothing is given. */
  readonly base: number | null;
}

/** What keeps a goal from having a progress. */
export type GoalProblem = "dueNegative" | "baseMissing" | "baseBeyond";

/** 序时进度 as an exact ratio, 1 on schedule and never below 0; or why there is none. */
export type GoalProgress =
  | { readonly kind: "progress"; readonly value: Fraction }
  | { readonly kind: "notDue" }
  | { readonly kind: "problem"; readonly problem: GoalProblem };

const TWO = fractionOf(2);

/**
 * 序时进度 of a goal: reached ÷ due (累计, 平均), 2 − reached ÷ due where less is better, (reached − base) ÷ (due − base)
 * under 期末 in either direction, and what is reached itself under 节点 (docs/rules.md, Quarter monitor). Without a due
 * value, or with a due value of 0 where more is better, nothing is due. Numbers are read at 15 significant digits.
 *
 * @example
 * goalProgress({ kind: "final", direction: "higher", base: 41 }, 42, 41.6); // => { kind: "progress", value: { numerator: 6n, denominator: 10n } }
 */
export function goalProgress(rule: GoalRule, due: number | null, reached: number): GoalProgress {
  const problem = goalProblem(rule, due);
  if (problem) return { kind: "problem", problem };
  if (due === null || !isDue(rule, due)) return { kind: "notDue" };
  return { kind: "progress", value: atLeastZero(ratio(rule, due, reached)) };
}

/** What is wrong with the rule for this due value, whatever is reached. */
export function goalProblem(
  { kind, direction, base }: GoalRule,
  due: number | null,
): GoalProblem | undefined {
  if (due === null || kind === "milestone") return undefined;
  if (kind !== "final") return due < 0 ? "dueNegative" : undefined;
  if (base === null) return "baseMissing";
  const isBeyond = direction === "higher" ? base > due : base < due;
  return isBeyond ? "baseBeyond" : undefined;
}

/** Whether something is due in the quarter. */
export function isDue({ kind, direction }: GoalRule, due: number | null): boolean {
  if (due === null) return false;
  const hasAmount = kind === "cumulative" || kind === "average";
  return !(hasAmount && direction === "higher" && due === 0);
}

function ratio({ kind, direction, base }: GoalRule, due: number, reached: number): Fraction {
  const [wanted, got] = [fractionOf(due), fractionOf(reached)];
  if (kind === "milestone") return got;
  const isGood = compare(got, wanted) * (direction === "higher" ? 1 : -1) >= 0;
  if (kind === "final") {
    const start = fractionOf(base!);
    const way = subtract(wanted, start);
    if (way.numerator === 0n) return isGood ? ONE : ZERO;
    return divide(subtract(got, start), way);
  }
  if (direction === "higher") return divide(got, wanted);
  if (wanted.numerator === 0n) return isGood ? ONE : ZERO;
  return subtract(TWO, divide(got, wanted));
}
