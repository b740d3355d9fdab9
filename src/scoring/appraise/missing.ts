import { CellState, type Columns } from "../columns";
import { atFifteenDigits } from "../decimal";
import { fullScore } from "../fullMarks";
import type { MissingPolicy, Scheme } from "../scheme";
import { appliesTo, weightFor } from "../weightTree";
import { allScores, type ColumnScorer } from "./columnScorer";

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
  scorers: readonly (ColumnScorer | null)[],
): (unit: number, counts: Uint8Array, scores: Float64Array) => FilledRow {
  const means = new Map<number, Float64Array>();
  return (unit, counts, scores) => {
    const moved: number[] = [];
    let present = 0;
    let isIncomplete = false;
    for (let index = 0; index < scores.length; index++) {
      if (!counts[index]) continue;
      if (Number.isNaN(scores[index]!)) {
        const state = stateOf(columns, index, unit);
        if (state === CellState.exempt) return { outcome: "exempt", moved };
        const policy = policyFor(scheme, index, state);
        if (policy === "reweight") {
          moved.push(index);
          scores[index] = 0;
          continue;
        }
        scores[index] = replacement(scheme, columns, index, unit, policy, () => meansOf(index));
        if (Number.isNaN(scores[index]!)) isIncomplete = true;
      }
      present++;
    }
    return { outcome: isIncomplete || present === 0 ? "incomplete" : "complete", moved };
  };

  function meansOf(index: number): Float64Array {
    const known = means.get(index);
    if (known) return known;
    const found = classMeans(allScores(scorers[index]!, columns), columns);
    means.set(index, found);
    return found;
  }
}

/** The scores of one indicator with those filled in that the policies replace; the others stay NaN. */
export function fillMissing(
  scheme: Scheme,
  columns: Columns,
  index: number,
  scores: Float64Array,
): Float64Array {
  let means: Float64Array | null = null;
  const isPart = columns.classNames.map((name) => appliesTo(scheme.indicators[index]!, name));
  return scores.map((score, unit) => {
    if (!Number.isNaN(score)) return score;
    if (columns.exempt?.[unit] || !isPart[columns.classes?.[unit] ?? 0]) return NaN;
    const policy = policyFor(scheme, index, stateOf(columns, index, unit));
    return replacement(
      scheme,
      columns,
      index,
      unit,
      policy,
      () => (means ??= classMeans(scores, columns)),
    );
  });
}

/** The score that a policy puts in the place of a missing one; NaN where it puts none. */
function replacement(
  scheme: Scheme,
  { classes, classNames }: Columns,
  index: number,
  unit: number,
  policy: MissingPolicy,
  means: () => Float64Array,
): number {
  const group = classes?.[unit] ?? 0;
  if (policy === "zero") return 0;
  if (policy === "mean") return means()[group]!;
  if (policy !== "full") return NaN;
  const { marking, method } = scheme.settings;
  const indicator = scheme.indicators[index]!;
  const weight = weightFor(indicator, classNames[group]!);
  return fullScore(indicator, weight, method === "change" ? "percent" : marking);
}

/** The mean score of each class, of the units that have one; NaN where none has. */
function classMeans(scores: Float64Array, { classes, classNames }: Columns): Float64Array {
  const sums = new Float64Array(classNames.length);
  // What each addition loses is added at the end, so that the mean is right to 15 digits for any number of units.
  const lost = new Float64Array(classNames.length);
  const counts = new Float64Array(classNames.length);
  scores.forEach((score, unit) => {
    if (Number.isNaN(score)) return;
    const group = classes?.[unit] ?? 0;
    const seen = atFifteenDigits(score);
    const sum = sums[group]! + seen;
    const [large, small] =
      Math.abs(sums[group]!) < Math.abs(seen) ? [seen, sums[group]!] : [sums[group]!, seen];
    lost[group]! += large - sum + small;
    sums[group] = sum;
    counts[group]!++;
  });
  return sums.map((sum, group) => atFifteenDigits((sum + lost[group]!) / counts[group]!));
}

function stateOf(columns: Columns, index: number, unit: number): number {
  return columns.values[index]!.states?.[unit] ?? CellState.number;
}

/** The policy for a missing value: the indicator's own, else the scheme's. */
export function policyFor(scheme: Scheme, index: number, state: number): MissingPolicy {
  const indicator = scheme.indicators[index]!;
  if (state === CellState.number || state === CellState.exempt) return "refuse";
  return state === CellState.notApplicable
    ? (indicator.notApplicable ?? scheme.settings.notApplicable)
    : (indicator.missing ?? scheme.settings.missing);
}
