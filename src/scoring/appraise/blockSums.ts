import type { Columns } from "../columns";
import type { CountedScores } from "./countedScores";
import type { ClassPlan } from "./classPlan";
import { addMarks, addMarksBelowZero, type Marks } from "../rules/marks";
import type { ColumnScores } from "../rules/rule";
import { addRamps, type Ramp } from "../rules/ramps";

/** Weighted sums of a block of units in doubles; NaN where a score is missing. */
export interface BlockSums {
  readonly sums: Float64Array;
  /** The part of each sum that scores below 0 have: the error of a sum follows the sizes of its parts. */
  readonly negatives: Float64Array;
  /** Works out the sums of the units from … to − 1. */
  add(from: number, to: number): void;
}

/** Adds the points of one indicator of the units from … to − 1. */
type Step = (from: number, to: number) => void;

/** Adds up factor × score, indicator by indicator, for at most so many units at a time. */
export function blockSums(
  columns: Columns,
  counted: readonly (CountedScores | null)[],
  plans: readonly ClassPlan[],
  longest: number,
): BlockSums {
  const { difficulty, post } = columns;
  const sums = new Float64Array(longest);
  const negatives = new Float64Array(longest);
  const scores = new Float64Array(longest);
  const room = { sums, negatives, scores, classes: columns.classes };
  const { ramps, marks, steps } = partsOf(room, counted, plans);
  return {
    sums,
    negatives,
    add(from, to) {
      sums.fill(0);
      negatives.fill(0);
      addRamps(sums, ramps, from, to);
      if (addMarks(sums, marks, from, to)) addMarksBelowZero(negatives, marks, from, to);
      for (const step of steps) step(from, to);
      for (const coefficients of [difficulty, post]) {
        multiplyBy(sums, coefficients, from, to);
        multiplyBy(negatives, coefficients, from, to);
      }
    },
  };
}

/** Where the sums are added up, and room for the scores of one indicator. */
interface Room {
  readonly sums: Float64Array;
  readonly negatives: Float64Array;
  readonly scores: Float64Array;
  readonly classes: Uint16Array | null;
}

/** What the sums are made of: the indicators by the quickest way to add their points. */
interface Parts {
  readonly ramps: readonly Ramp[];
  readonly marks: readonly Marks[];
  readonly steps: readonly Step[];
}

function partsOf(
  room: Room,
  counted: readonly (CountedScores | null)[],
  plans: readonly ClassPlan[],
): Parts {
  const ramps: Ramp[] = [];
  const marks: Marks[] = [];
  const steps: Step[] = [];
  const first = plans[0]!.factors;
  const isShared = !room.classes || plans.every(({ factors }) => factors === first);
  for (let index = 0; index < counted.length; index++) {
    const each = counted[index];
    if (!each) continue;
    const { scores, isFilled } = each;
    const common = first.numbers[index]!;
    const isCommon = isShared || plans.every(({ factors }) => factors.numbers[index] === common);
    if (isCommon && !isFilled) {
      if (scores.ramp) ramps.push(scores.ramp(common));
      else if (scores.marks) marks.push({ values: scores.marks, factor: common });
      else if (!scores.isSigned && scores.addTo) steps.push(adding(room, scores.addTo, common));
      else steps.push(fillingCommon(room, each, common));
    } else if (isCommon) steps.push(fillingCommon(room, each, common));
    else steps.push(fillingByClass(room, each, plans, index));
  }
  return { ramps, marks, steps };
}

function adding({ sums }: Room, addTo: NonNullable<ColumnScores["addTo"]>, factor: number): Step {
  return (from, to) => addTo(sums, factor, from, to);
}

/** Fills the scores of an indicator and adds them by a factor that all classes have. */
function fillingCommon(
  { sums, negatives, scores }: Room,
  { scores: own, filled, isFilled }: CountedScores,
  factor: number,
): Step {
  const source = isFilled ? filled : own;
  return (from, to) => {
    source.fill(from, to, scores);
    if (own.isSigned) addSigned(sums, negatives, { scores, factor }, to - from);
    else addScores(sums, scores, factor, to - from);
  };
}

/** The same where the factor depends on the class. */
function fillingByClass(
  { sums, negatives, scores, classes }: Room,
  { scores: own, filled, isFilled }: CountedScores,
  plans: readonly ClassPlan[],
  index: number,
): Step {
  const source = isFilled ? filled : own;
  const factors = Float64Array.from(plans, (plan) => plan.factors.numbers[index]!);
  const applies = Uint8Array.from(plans, (plan) => plan.applies[index]!);
  const largest = factors.reduce((a, b) => Math.max(a, b), 0);
  return (from, to) => {
    source.fill(from, to, scores);
    addByClass(sums, scores, { factors, applies, classes: classes! }, from, to);
    if (own.isSigned) addNegatives(negatives, scores, largest, to - from);
  };
}

function addScores(sums: Float64Array, scores: Float64Array, factor: number, count: number): void {
  for (let place = 0; place < count; place++) sums[place]! += factor * scores[place]!;
}

/** Scores of 0 or above and below it. */
function addSigned(
  sums: Float64Array,
  negatives: Float64Array,
  { scores, factor }: { readonly scores: Float64Array; readonly factor: number },
  count: number,
): void {
  for (let place = 0; place < count; place++) {
    const points = factor * scores[place]!;
    sums[place]! += points;
    if (points < 0) negatives[place]! += points;
  }
}

interface ByClass {
  readonly factors: Float64Array;
  readonly applies: Uint8Array;
  readonly classes: Uint16Array;
}

function addByClass(
  sums: Float64Array,
  scores: Float64Array,
  { factors, applies, classes }: ByClass,
  from: number,
  to: number,
): void {
  for (let place = 0; place < to - from; place++) {
    const classIndex = classes[from + place]!;
    // A class without the indicator has no score of it, and misses none.
    if (applies[classIndex] === 1) sums[place]! += factors[classIndex]! * scores[place]!;
  }
}

function addNegatives(
  negatives: Float64Array,
  scores: Float64Array,
  factor: number,
  count: number,
): void {
  for (let place = 0; place < count; place++) {
    if (scores[place]! < 0) negatives[place]! += factor * scores[place]!;
  }
}

/** Multiplies by the coefficients of the units; one that is not given is 1. */
function multiplyBy(
  sums: Float64Array,
  coefficients: Float64Array | null,
  from: number,
  to: number,
): void {
  if (!coefficients) return;
  for (let unit = from; unit < to; unit++) {
    const coefficient = coefficients[unit]!;
    if (coefficient === coefficient) sums[unit - from]! *= coefficient;
  }
}
