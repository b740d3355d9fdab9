import type { Appraisal } from "../../scoring/appraise/appraise";
import { CellState, type Columns } from "../../scoring/columns";
import { fullScore } from "../../scoring/fullMarks";
import { atFifteenDigits } from "../../scoring/numbers/decimal";
import { numberOfTicks, round } from "../../scoring/numbers/round";
import { isLowerBetter } from "../../scoring/rules";
import { targetAt } from "../../scoring/rules/rule";
import { appliesTo, weightFor } from "../../scoring/weights/weightTree";
import type { Grading } from "../results/grading";
import { inWorkbook } from "../rules";
import { hasReached, isBarred, lineOf, type Goal, type Line } from "./goal";
import { yieldToHost } from "../yieldToHost";
import { ledgerChanges } from "./ledgerChanges";
import { fewestSteps } from "./search";
import { stepSize } from "./stepSize";
import { appraisedWith, type ReachChange, type Tried, type Wish } from "./change";

/** What keeps a unit from a goal, and each single change that brings it there. */
export interface Reach {
  readonly unit: number;
  readonly goal: Goal;
  readonly isReached: boolean;
  /** A veto bars the goal: no score leads there. */
  readonly isBarred: boolean;
  readonly line: Line | undefined;
  readonly score: number;
  /** Line less published score; 0 where the line is reached and others go before. */
  readonly gap: number;
  readonly changes: readonly ReachChange[];
  /** Changes that do not suffice even where the value is as good as it can be. */
  readonly inVain: readonly ReachChange[];
  /** Indicators that are judged and not measured, which are left out unless asked for. */
  readonly judged: readonly number[];
}

/**
 * What a unit lacks for a goal: for each indicator, and each kind of row of 加减分, the smallest change that alone gives the
 * goal firmly, found by appraising all units again with only that value changed.
 */
export async function reachOf(
  grading: Grading,
  unit: number,
  goal: Goal,
  hasJudged = false,
): Promise<Reach> {
  const { appraisal, read } = grading;
  const { decimals } = appraisal.scheme.settings;
  const score = numberOfTicks(appraisal.score[unit]!, decimals);
  const line = lineOf(appraisal, unit, goal);
  const isReached = hasReached(appraisal, unit, goal);
  const barred = isBarred(appraisal, unit, goal);
  const gap = line ? Math.max(0, round(line.score - score, 10)) : 0;
  const base = { unit, goal, isReached, isBarred: barred, line, score, gap };
  if (isReached || barred) return { ...base, changes: [], inVain: [], judged: [] };
  const indexes = [...read.scheme.indicators.keys()].filter((index) =>
    hasValue(grading, index, unit),
  );
  const judged = indexes.filter((index) => !hasJudged && isJudged(grading, index, unit));
  const tried: Tried[] = [];
  for (const index of indexes) {
    if (judged.includes(index)) continue;
    await yieldToHost();
    const change = indicatorChange(grading, { unit, goal }, index);
    if (change) tried.push(change);
  }
  for (const change of ledgerChanges(grading, { unit, goal })) tried.push(change);
  return {
    ...base,
    changes: tried.filter(({ isEnough }) => isEnough).map(({ change }) => change),
    inVain: tried.filter(({ isEnough }) => !isEnough).map(({ change }) => change),
    judged,
  };
}

function hasValue({ read }: Grading, index: number, unit: number): boolean {
  const { scheme, columns } = read;
  const indicator = scheme.indicators[index]!;
  const className = columns.classNames[columns.classes?.[unit] ?? 0]!;
  const { values, states } = columns.values[index]!;
  const isNumber = (states?.[unit] ?? CellState.number) === CellState.number;
  return appliesTo(indicator, className) && isNumber && !Number.isNaN(values[unit]!);
}

const JUDGED = /满意|测评|评议|satisf|survey|review/i;

/** Ratings, ballots, satisfaction and 定性 indicators: nobody works towards a mark that others give. */
function isJudged({ read }: Grading, index: number, unit: number): boolean {
  const { nature, name } = read.scheme.indicators[index]!;
  return nature === "qualitative" || read.ratingsOf(index, unit) !== null || JUDGED.test(name);
}

/** The smallest change of a value in its good direction; none where the value is as good as it can be. */
function indicatorChange(grading: Grading, wish: Wish, index: number): Tried | undefined {
  const tried = signsOf(grading, index, wish.unit).flatMap((sign) =>
    changeTo(grading, wish, index, sign),
  );
  const enough = tried.filter(({ isEnough }) => isEnough);
  const distance = ({ change }: Tried): number => Math.abs(change.to - change.from);
  const [best] =
    enough.length > 0
      ? enough.sort((one, other) => distance(one) - distance(other))
      : tried.sort((one, other) => other.change.score - one.change.score);
  return best;
}

/** The smallest change in one direction. */
function changeTo(grading: Grading, { unit, goal }: Wish, index: number, sign: 1 | -1): Tried[] {
  const { columns, scheme } = grading.read;
  const value = columns.values[index]!.values[unit]!;
  const step = stepSize(grading.read, index);
  const last = Math.floor(Math.abs(boundOf(grading, index, unit, sign) - value) / step + 1e-9);
  if (last < 1) return [];
  const at = (steps: number): number => atFifteenDigits(value + sign * steps * step);
  const appraised = (steps: number): Appraisal | undefined =>
    appraisedWith(grading, withValue(columns, index, unit, at(steps)));
  const scoreAt = (steps: number): number =>
    numberOfTicks(appraised(steps)?.score[unit] ?? NaN, scheme.settings.decimals);
  const turns = turnsOf(grading, index, unit)
    .flatMap((turn) => {
      const steps = Math.floor((sign * (turn - value)) / step + 1e-9);
      return steps >= 0 ? [steps, steps + 1] : [];
    })
    .sort((one, other) => one - other);
  const enough = fewestSteps(
    (count) => {
      const appraisal = appraised(count);
      return appraisal !== undefined && hasReached(appraisal, unit, goal);
    },
    turns,
    last,
  );
  const steps = enough ?? bestOf([...turns.filter((turn) => turn >= 1), last], scoreAt);
  const change = {
    of: { kind: "indicator", index } as const,
    from: value,
    to: at(steps),
    score: scoreAt(steps),
  };
  const isBetter =
    change.score > numberOfTicks(grading.appraisal.score[unit]!, scheme.settings.decimals);
  return enough !== null || isBetter ? [{ change, isEnough: enough !== null }] : [];
}

/** Where no number of steps is enough: the fewest with the best score that any of them gives. */
function bestOf(ends: readonly number[], scoreAt: (steps: number) => number): number {
  const best = ends.reduce((most, end) => (scoreAt(end) > scoreAt(most) ? end : most));
  const most = scoreAt(best);
  return fewestSteps((steps) => scoreAt(steps) >= most, ends.slice(0, -1), best) ?? best;
}

/** The directions in which a value may get better: one, or both where its score turns. */
function signsOf({ read }: Grading, index: number, unit: number): (1 | -1)[] {
  const { rule } = read.scheme.indicators[index]!;
  const turns = inWorkbook(rule).turns(rule, ownTarget(read.columns, read.scheme, index, unit));
  if (turns.length > 0) return [1, -1];
  return [isLowerBetter(rule) ? -1 : 1];
}

function turnsOf({ read }: Grading, index: number, unit: number): readonly number[] {
  const { rule } = read.scheme.indicators[index]!;
  return inWorkbook(rule).turns(rule, ownTarget(read.columns, read.scheme, index, unit));
}

function ownTarget(
  columns: Columns,
  scheme: Grading["read"]["scheme"],
  index: number,
  unit: number,
): number {
  const { rule } = scheme.indicators[index]!;
  const common = "target" in rule && typeof rule.target === "number" ? rule.target : null;
  return targetAt(common, columns.targets[index] ?? null, unit);
}

/** How many times the largest number at hand, and how many steps, are surely beyond everything that matters. */
const FAR = 4;
const MANY_STEPS = 1000;

/** As good as a value can be: full marks, none of what is counted against it, or far beyond all that it is compared with. */
function boundOf(grading: Grading, index: number, unit: number, sign: 1 | -1): number {
  const { scheme, columns } = grading.read;
  const indicator = scheme.indicators[index]!;
  const { values } = columns.values[index]!;
  const { rule } = indicator;
  const smallest = values.reduce((low, each) => (each < low ? each : low), 0);
  if (sign < 0 && smallest >= 0) return 0;
  const className = columns.classNames[columns.classes?.[unit] ?? 0]!;
  if (inWorkbook(rule).values === "marks") {
    const full = fullScore(indicator, weightFor(indicator, className), scheme.settings.marking);
    if (full > 0) return full;
  }
  const own = ownTarget(columns, scheme, index, unit);
  const sizes = [...inWorkbook(rule).magnitudes(rule), Number.isNaN(own) ? 0 : 2 * own];
  const turns = inWorkbook(rule).turns(rule, own);
  const steps = rule.kind === "ladder" ? rule.steps.map(([lower]) => lower) : [];
  const largest = [...sizes, ...turns, ...steps, ...values].reduce(
    (most, each) => (Math.abs(each) > most ? Math.abs(each) : most),
    0,
  );
  const far = Math.max(FAR * largest, MANY_STEPS * stepSize(grading.read, index));
  return sign * far + values[unit]!;
}

function withValue(columns: Columns, index: number, unit: number, value: number): Columns {
  const values = columns.values.map((column, at) => {
    if (at !== index) return column;
    const changed = column.values.slice();
    changed[unit] = value;
    return { ...column, values: changed };
  });
  return { ...columns, values };
}
