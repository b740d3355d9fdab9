import { CellState, type Columns } from "../columns";
import type { MissingPolicy, Scheme } from "../scheme";
import { fullScore } from "../fullMarks";
import { weightFor } from "../weightTree";
import type { Scorer } from "./scorer";

/** What the scores of one unit come to when some are missing. */
export interface FilledRow {
  readonly outcome: "complete" | "incomplete" | "exempt";
  /** Indicators whose weight goes to others. */
  readonly moved: readonly number[];
}

/**
 * Fills the missing scores of one unit by the policies of the scheme: zero, class mean and full marks write a
 * score, reweight names the indicator, refuse makes the unit incomplete. A number that could not be scored
 * (no target, 不可比) is refused.
 */
export function missingFiller(
  scheme: Scheme,
  columns: Columns,
  scorers: readonly (Scorer | null)[],
): (unit: number, applies: Uint8Array, scores: Float64Array) => FilledRow {
  const means = new Map<number, Float64Array>();
  return (unit, applies, scores) => {
    const moved: number[] = [];
    let isIncomplete = false;
    for (let index = 0; index < scores.length; index++) {
      if (!applies[index] || !Number.isNaN(scores[index]!)) continue;
      const state = columns.values[index]!.states?.[unit] ?? CellState.number;
      if (state === CellState.exempt) return { outcome: "exempt", moved };
      const policy = policyFor(scheme, index, state);
      if (policy === "reweight") {
        moved.push(index);
        scores[index] = 0;
      } else if (policy === "refuse") isIncomplete = true;
      else scores[index] = replacement(policy, index, unit);
      if (Number.isNaN(scores[index]!)) isIncomplete = true;
    }
    const isEmpty = moved.length > 0 && moved.length === applies.reduce((sum, one) => sum + one, 0);
    return { outcome: isIncomplete || isEmpty ? "incomplete" : "complete", moved };
  };

  function replacement(policy: MissingPolicy, index: number, unit: number): number {
    if (policy === "zero") return 0;
    const group = columns.classes?.[unit] ?? 0;
    if (policy === "mean") return meansOf(index)[group]!;
    const indicator = scheme.indicators[index]!;
    const weight = weightFor(indicator, columns.classNames[group]!);
    return fullScore(indicator, weight, scheme.settings.marking);
  }

  /** The mean score of each class on an indicator, of those that have one. */
  function meansOf(index: number): Float64Array {
    const known = means.get(index);
    if (known) return known;
    const scores = new Float64Array(columns.size);
    scorers[index]!.fill(0, columns.size, scores);
    const sums = new Float64Array(columns.classNames.length);
    const counts = new Float64Array(columns.classNames.length);
    scores.forEach((score, unit) => {
      if (Number.isNaN(score) || columns.exempt?.[unit]) return;
      const group = columns.classes?.[unit] ?? 0;
      sums[group]! += score;
      counts[group]!++;
    });
    const result = sums.map((sum, group) => sum / counts[group]!);
    means.set(index, result);
    return result;
  }
}

/** The policy for a missing value: the indicator's own, else the scheme's. */
export function policyFor(scheme: Scheme, index: number, state: number): MissingPolicy {
  const indicator = scheme.indicators[index]!;
  if (state === CellState.number) return "refuse";
  return state === CellState.notApplicable
    ? (indicator.notApplicable ?? scheme.settings.notApplicable)
    : (indicator.missing ?? scheme.settings.missing);
}
