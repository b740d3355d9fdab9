import {
  HUNDRED,
  minus,
  most,
  negated,
  order,
  over,
  plus,
  sign,
  times,
  whole,
  ZERO,
  type Fraction,
} from "../fractions";
import { zScores } from "../irrational";
import { read } from "../reading";
import { Refusal } from "../refusal";
import type { Rule } from "../../../src/scoring/scheme";
import type { Measured } from "./context";

export type Compete = Extract<Rule, { kind: "compete" }>;

/** The scores of the values of one class by comparison, out of full marks. */
export function compete(rule: Compete, values: readonly Measured[], full: Fraction): Fraction[] {
  const turned = values.map((value) => (rule.direction === "lower" ? turn(value) : value));
  const ofHundred = (scores: Fraction[]) => scores.map((s) => over(times(s, full), HUNDRED));
  switch (rule.method) {
    case "efficacy":
      return ofHundred(between(turned).map((part) => plus(whole(60), times(whole(40), part))));
    case "minmax":
      return ofHundred(between(turned).map((part) => times(HUNDRED, part)));
    case "best":
      return ofHundred(best(values, rule.direction).map((part) => times(HUNDRED, part)));
    case "rank":
      return byPlace(turned, full, rule.dropPerPlace);
    case "zscore":
      return ofHundred(zScores(turned.map(({ exact }) => exact)));
  }
}

const turn = ({ exact, compared }: Measured): Measured => ({
  exact: negated(exact),
  compared: negated(compared),
});

/** From 0 for the worst to 1 for the best; 1 where all are equal. */
function between(values: readonly Measured[]): Fraction[] {
  const sorted = [...values].sort((a, b) => order(a.exact, b.exact));
  const [worst, top] = [sorted[0]!, sorted[sorted.length - 1]!];
  if (order(worst.compared, top.compared) === 0) return values.map(() => whole(1));
  const span = minus(top.exact, worst.exact);
  return values.map(({ exact }) => over(minus(exact, worst.exact), span));
}

/** The value against the best one. */
function best(values: readonly Measured[], direction: "higher" | "lower"): Fraction[] {
  if (values.some(({ exact }) => sign(exact) <= 0)) throw new Refusal("bestNeedsPositive");
  const sorted = values.map(({ exact }) => exact).sort(order);
  const top = sorted[sorted.length - 1]!;
  return values.map(({ exact }) =>
    direction === "higher" ? over(exact, top) : over(sorted[0]!, exact),
  );
}

/** full × (n − r + 1) ÷ n, or full less so much for each place after the first. */
function byPlace(values: readonly Measured[], full: Fraction, drop: number | null): Fraction[] {
  const count = values.length;
  return values.map(({ compared }) => {
    const ahead = values.filter((other) => order(other.compared, compared) > 0).length;
    if (drop !== null) return most(ZERO, minus(full, times(read(drop), whole(ahead))));
    return over(times(full, whole(count - ahead)), whole(count));
  });
}
