import { compareNumbers } from "../numbers/compareNumbers";
import { ScoreError } from "../errors";
import { finiteNumber } from "../numbers/finiteNumber";
import { fractionOf, nearestNumber, ZERO, type Fraction } from "../numbers/fraction";
import { comparedFraction } from "../numbers/round";
import { attainCaps, type Caps } from "./attainCap";
import type { Ramp } from "./ramps";
import { exactOnLine, lineError, type Line } from "./lines";
import {
  classAt,
  targetAt,
  UNIT_ROUNDOFF,
  type ColumnScores,
  type Measured,
  type RuleColumn,
  type RuleOf,
} from "./rule";

type LineRule = RuleOf<"attain"> & { readonly direction: "higher" | "lower" };

/** Where the score is 0: as named, or 0 where more is better and twice the target where less is. */
function floorFor({ direction, floor }: LineRule, target: number): number {
  return floor ?? (direction === "higher" ? 0 : 2 * target);
}

/** What is wrong with a target beside the floor: defaults would turn good into bad. */
function targetProblem(rule: LineRule, target: number): ScoreError | null {
  if (rule.floor === null && target <= 0) return new ScoreError("attainFloorNeeded", { target });
  const floor = floorFor(rule, target);
  const side = compareNumbers(floor, target);
  const isWorse = rule.direction === "higher" ? side < 0 : side > 0;
  return isWorse ? null : new ScoreError("attainFloorSide", { floor, target });
}

/** The score of a value between floor and target, with one target for all or the units' own. */
export function attainLine(
  rule: LineRule,
  common: number | null,
  column: RuleColumn,
): ColumnScores {
  if (common !== null) {
    const wrong = targetProblem(rule, finiteNumber(common));
    if (wrong) throw wrong;
  }
  const caps = attainCaps(rule, column);
  const { targets, measured } = column;
  const scores = targets
    ? ownLines(rule, common, column, caps)
    : commonLine(column, caps, lineOf(rule, common!, caps));
  const graded: ColumnScores = {
    error: scores.error,
    isSigned: false,
    fill: scores.fill,
    ramp: scores.ramp,
    exact(unit) {
      const target = targetAt(common, targets, unit);
      return exactOnLine(measured.exact(unit), lineOf(rule, target, caps), caps.exact(unit));
    },
    problem(unit) {
      const target = targetAt(common, targets, unit);
      return target === target ? targetProblem(rule, target) : null;
    },
    step(unit) {
      const value = measured.values[unit]!;
      const { floor, target } = lineOf(rule, targetAt(common, targets, unit), caps);
      const cap = caps.numbers[classAt(column, unit)]!;
      return { rule: `attain.${rule.direction}`, inputs: { value, floor, target, cap } };
    },
  };
  if (rule.partial) return graded;
  const met = metOnly(graded);
  return targets ? met : { ...met, ...metLoops(met, measured, lineOf(rule, common!, caps)) };
}

/** The line of a target, up to the highest cap of all classes. */
function lineOf(rule: LineRule, target: number, { numbers }: Caps): Line {
  let cap = 0;
  for (const each of numbers) if (each > cap) cap = each;
  return { floor: floorFor(rule, target), target, cap };
}

type Loops = Pick<ColumnScores, "error" | "isSigned" | "fill" | "ramp">;

function commonLine({ measured, classes }: RuleColumn, caps: Caps, line: Line): Loops {
  const { values, error } = measured;
  const { floor, target } = line;
  const span = target - floor;
  const most = caps.numbers;
  const isOneCap = most.every((cap) => cap === line.cap);
  return {
    error: lineError(line, error),
    isSigned: false,
    ramp: isOneCap ? rampOf : undefined,
    fill(from, to, out) {
      for (let unit = from; unit < to; unit++) {
        const score = (100 * (values[unit]! - floor)) / span;
        const cap = classes === null ? most[0]! : most[classes[unit]!]!;
        out[unit - from] = score <= 0 ? 0 : score > cap ? cap : score;
      }
    },
  };

  function rampOf(factor: number): Ramp {
    return { values, floor, slope: (100 * factor) / span, most: line.cap * factor };
  }
}

/** The lines of the units' own targets, of the rule's where a unit has none. */
function ownLines(
  rule: LineRule,
  common: number | null,
  { measured, targets, classes }: RuleColumn,
  { numbers: caps }: Caps,
): Loops {
  const { values } = measured;
  const size = values.length;
  const floors = new Float64Array(size);
  const spans = new Float64Array(size);
  const own = targets!;
  const [sign, times] = rule.direction === "higher" ? [1, 0] : [-1, 2];
  const cap = caps.reduce((most, each) => Math.max(most, each), 0);
  let [largest, shortest] = [0, Infinity];
  for (let unit = 0; unit < size; unit++) {
    const given = own[unit]!;
    const target = given === given ? given : (common ?? NaN);
    const floor = rule.floor ?? times * target;
    const span = target - floor;
    // What targetProblem names has no score.
    const isRight = span * sign > 0 && (rule.floor !== null || target > 0);
    floors[unit] = isRight ? floor : NaN;
    spans[unit] = span;
    if (!isRight) continue;
    const length = Math.abs(span);
    const extent = Math.abs(floor) + length;
    if (extent > largest) largest = extent;
    if (length < shortest) shortest = length;
  }
  // A line as far from 0 and as steep as any of them.
  const worst = { floor: largest, target: largest + shortest, cap };
  return {
    error: shortest < Infinity ? lineError(worst, measured.error) : 0,
    isSigned: false,
    fill(from, to, out) {
      for (let unit = from; unit < to; unit++) {
        const score = (100 * (values[unit]! - floors[unit]!)) / spans[unit]!;
        const most = classes === null ? caps[0]! : caps[classes[unit]!]!;
        out[unit - from] = Math.max(0, Math.min(most, score));
      }
    },
  };
}

/** What is brought to 10 decimals reaches 100 from here up. */
const MET = 100 - 5e-11;

/**
 * The same as metOnly for one target, by the values alone: beyond the value that reaches MET all is met, short of it
 * nothing; what lies nearer to it than doubles can tell is asked for exactly.
 */
function metLoops(
  met: Pick<ColumnScores, "exact">,
  { values, error }: Measured,
  line: Line,
): Pick<ColumnScores, "fill" | "addTo"> {
  const { floor, target } = line;
  const span = target - floor;
  const edge = floor + (span * MET) / 100;
  const size = Math.abs(floor) + Math.abs(target);
  const near = ((lineError(line, error) + 1e-13) * Math.abs(span)) / 100 + 8 * UNIT_ROUNDOFF * size;
  const sign = Math.sign(span);
  const scoreAt = (unit: number): number => {
    const past = sign * (values[unit]! - edge);
    if (past > near) return 100;
    if (past < -near) return 0;
    return past === past ? nearestNumber(met.exact(unit)) : NaN;
  };
  return {
    fill(from, to, out) {
      for (let unit = from; unit < to; unit++) out[unit - from] = scoreAt(unit);
    },
    addTo(sums, factor, from, to) {
      const points = 100 * factor;
      for (let unit = from; unit < to; unit++) {
        const past = sign * (values[unit]! - edge);
        if (past > near) sums[unit - from]! += points;
        else if (!(past < -near)) sums[unit - from]! += factor * scoreAt(unit);
      }
    },
  };
}

/** Met, at the decimals that scores are compared at, is full; anything else nothing. */
function metOnly(scores: ColumnScores): ColumnScores {
  const isMet = (unit: number): boolean => comparedFraction(scores.exact(unit)) >= 100;
  const doubt = scores.error + 1e-13;
  return {
    error: 0,
    isSigned: false,
    fill(from, to, out) {
      scores.fill(from, to, out);
      for (let at = 0; at < to - from; at++) {
        const score = out[at]!;
        if (score !== score) continue;
        const isClear = score > MET + doubt || score < MET - doubt;
        const met = isClear ? score > MET : isMet(from + at);
        out[at] = met ? 100 : 0;
      }
    },
    exact: (unit): Fraction => (isMet(unit) ? fractionOf(100) : ZERO),
    problem: (unit) => scores.problem!(unit),
    step: (unit) => {
      const { value, target, floor } = scores.step(unit).inputs;
      return { rule: "attain.met", inputs: { value: value!, target: target!, floor: floor! } };
    },
  };
}
