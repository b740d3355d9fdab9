import type { Columns } from "../../src/scoring/columns";
import { BONUS_LIMIT, COMPARED, DEDUCTION_LIMIT, TARGETS } from "./benchScheme";
import { exactHundredths } from "./hundredths";
import { standings } from "./standings";

/** What the bench compares, unit by unit. */
export interface Outcome {
  /** The published score in hundredths. */
  readonly hundredths: Float64Array;
  /** Index of the grade, 0 is the best; −1 where a tie leaves it open. */
  readonly grades: Int8Array;
  readonly ranks: Float64Array;
}

const WEIGHTS = Float64Array.from([...TARGETS, ...COMPARED], ({ weight }) => weight);
const BLOCK = 1024;
/** Nearer to a tie than this (in hundredths) the exact way decides. */
const NEAR = 1e-6;

/**
 * The bench's scheme written by hand, for nothing but this scheme: one pass over typed arrays in blocks, ranks
 * and quota by counting. What appraise is measured against, and its second opinion.
 */
export function referenceLoop({ size, values, classes, classNames, ...rest }: Columns): Outcome {
  const groups = classes!;
  const columns = values.map((column) => column.values);
  const spreads = COMPARED.map(({ direction, weight }, index) =>
    spread(columns[TARGETS.length + index]!, groups, classNames.length, direction, weight),
  );
  const hundredths = new Float64Array(size);
  const sums = new Float64Array(BLOCK);
  for (let from = 0; from < size; from += BLOCK) {
    const count = Math.min(BLOCK, size - from);
    sums.fill(0);
    for (let index = 0; index < TARGETS.length; index++) {
      const column = columns[index]!;
      const { floor, target, weight } = TARGETS[index]!;
      const full = 100 * weight;
      const slope = full / (target - floor);
      for (let offset = 0; offset < count; offset++) {
        let score = (column[from + offset]! - floor) * slope;
        if (score > full) score = full;
        else if (!(score > 0)) score = 0;
        sums[offset]! += score;
      }
    }
    for (let index = 0; index < COMPARED.length; index++) {
      const column = columns[TARGETS.length + index]!;
      const { zero, slope } = spreads[index]!;
      for (let offset = 0; offset < count; offset++) {
        const group = groups[from + offset]!;
        sums[offset]! += (column[from + offset]! - zero[group]!) * slope[group]!;
      }
    }
    for (let offset = 0; offset < count; offset++) {
      const sum = sums[offset]!;
      // One branch that hardly ever turns: which side of the tie is left to floor.
      const nearest = Math.floor(sum + 0.5);
      hundredths[from + offset] =
        Math.abs(sum - nearest) < 0.5 - NEAR ? nearest : exact(from + offset);
    }
  }
  adjust(hundredths, rest);
  return { hundredths, ...standings(hundredths, groups, classNames.length) };

  function exact(unit: number): number {
    const scores = new Float64Array(columns.length);
    TARGETS.forEach(({ floor, target }, index) => {
      const score = (100 * (columns[index]![unit]! - floor)) / (target - floor);
      scores[index] = Math.min(100, Math.max(0, score));
    });
    spreads.forEach(({ worst, best }, index) => {
      const [low, high] = [worst[groups[unit]!]!, best[groups[unit]!]!];
      const value = columns[TARGETS.length + index]![unit]!;
      scores[TARGETS.length + index] = low === high ? 100 : (100 * (value - low)) / (high - low);
    });
    return exactHundredths(scores, WEIGHTS);
  }
}

/** The worst and best value of each class, and from where and how fast the score rises between them. */
function spread(
  column: Float64Array,
  groups: Uint16Array,
  groupCount: number,
  direction: "higher" | "lower",
  weight: number,
) {
  const lowest = new Float64Array(groupCount).fill(Infinity);
  const highest = new Float64Array(groupCount).fill(-Infinity);
  for (let unit = 0; unit < column.length; unit++) {
    const value = column[unit]!;
    const group = groups[unit]!;
    if (value < lowest[group]!) lowest[group] = value;
    if (value > highest[group]!) highest[group] = value;
  }
  const [worst, best] = direction === "higher" ? [lowest, highest] : [highest, lowest];
  // All equal: full marks for the one value that there is.
  const zero = worst.map((value, group) => (value === best[group]! ? value - 1 : value));
  const slope = zero.map((value, group) => (100 * weight) / (best[group]! - value));
  return { worst, best, zero, slope };
}

/** Bonus and deduction within their limits, never below 0, then the score vetoes; all in hundredths. */
function adjust(hundredths: Float64Array, { ledger, vetoes }: Pick<Columns, "ledger" | "vetoes">) {
  const bonus = new Int16Array(hundredths.length);
  const deduction = new Int16Array(hundredths.length);
  for (const { unit, points } of ledger) {
    if (points > 0) bonus[unit] = Math.min(bonus[unit]! + 100 * points, 100 * BONUS_LIMIT);
    else deduction[unit] = Math.min(deduction[unit]! - 100 * points, 100 * DEDUCTION_LIMIT);
  }
  for (let unit = 0; unit < hundredths.length; unit++) {
    const score = hundredths[unit]! + bonus[unit]! - deduction[unit]!;
    hundredths[unit] = score < 0 ? 0 : score;
  }
  for (const { unit, effect } of vetoes) {
    const most = effect.kind === "cap" ? 100 * effect.score : 0;
    if (hundredths[unit]! > most) hundredths[unit] = most;
  }
}
