import type { ColumnFacts } from "../see/columnFacts";
import { runsOf } from "./runsOf";
import { solveWeights } from "./solveWeights";

/** How a printed total follows from other columns. */
export interface TotalProof {
  readonly how: "sum" | "mean" | "weighted";
  /** The columns that make it up. */
  readonly of: readonly number[];
  /** Shares that total 1, or multiples in a sum; null where all count alike. */
  readonly weights: readonly number[] | null;
  /** Which of the stated sets of weights they are; undefined where they were solved or several fit. */
  readonly stated?: number;
  readonly agreeing: number;
  readonly lines: number;
}

export interface ProofInput {
  readonly total: ColumnFacts;
  /** Columns that may make it up, in the order of the sheet. */
  readonly pool: readonly ColumnFacts[];
  /** Columns added to or taken from the result. */
  readonly plus: readonly ColumnFacts[];
  readonly minus: readonly ColumnFacts[];
  /** The sets of weights that are stated for the whole pool. */
  readonly stated: readonly (readonly number[])[];
  /** Whether the column is named as a total; of another one, weights that nobody states have to fit every line. */
  readonly isNamed: boolean;
  /** Whether weights that nobody states are looked for. */
  readonly isSolved: boolean;
}

/** At least so many lines agree, of those that have a total. */
const AGREE = 0.8;
const MOST_LINES = 600;
/** Lines beyond the number of weights, so that these do not fit by chance. */
const SPARE_LINES = 3;
/** Runs of more columns than this are not all tried. */
const MOST_RUNS = 40;

/** The columns and the rule that give a printed total; undefined where none does. */
export function proveTotal(input: ProofInput): TotalProof | undefined {
  const { total, pool, stated, isNamed, isSolved } = input;
  if (pool.length < fewestOf(input) || distinctNumbers(total) < 2) return undefined;
  const lines = sampleOf(total);
  if (lines.length < 2) return undefined;
  const given = { ...input, lines };
  const fitting = stated.flatMap((weights, index) => {
    const proof = check(given, pool, { how: "weighted", weights: sharesOf(weights) });
    return proof ? [{ ...proof, stated: index }] : [];
  });
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : withoutStated(fitting[0]!);
  for (const set of setsOf(input)) {
    for (const how of ["sum", "mean"] as const) {
      const proof = check(given, set, { how, weights: null });
      if (proof) return proof;
    }
  }
  const solved = isSolved ? weighted(given) : undefined;
  return solved && (isNamed || isPlain(solved)) ? solved : undefined;
}

/** Solved weights that fit every line, and more lines than it takes to solve them. */
function isPlain({ agreeing, lines, of }: TotalProof): boolean {
  return agreeing === lines && lines >= of.length + SPARE_LINES;
}

/** A base of marks alone makes up a total where points are added to it or taken from it. */
function fewestOf({ plus, minus }: ProofInput): number {
  return plus.length + minus.length > 0 ? 1 : 2;
}

/** Several sets fit: which one is meant stays open. */
function withoutStated({ how, of, weights, agreeing, lines }: TotalProof): TotalProof {
  return { how, of, weights, agreeing, lines };
}

/**
 * The proof that the formula of a printed total gives: what it adds up, with what multiples. The numbers that are printed
 * have to agree, within one where the formula rounds to whole numbers.
 */
export function proveByFormula(
  { total, plus, minus }: Pick<ProofInput, "total" | "plus" | "minus">,
  parts: readonly { readonly facts: ColumnFacts; readonly factor: number }[],
): TotalProof | undefined {
  if (parts.length < 2) return undefined;
  const factors = parts.map(({ factor }) => factor);
  const all = factors.reduce((sum, factor) => sum + factor, 0);
  const isEqual = factors.every((factor) => Math.abs(factor - factors[0]!) < 1e-12);
  const isShare = Math.abs(all - 1) < 1e-9;
  const how = isShare ? (isEqual ? "mean" : "weighted") : "sum";
  const weights = isEqual && (isShare || factors[0] === 1) ? null : factors;
  const set = parts.map(({ facts }) => facts);
  const pool = { total, plus, minus, pool: set, stated: [], isNamed: false, isSolved: false };
  const lines = sampleOf(total);
  return check({ ...pool, lines, rounding: total.isWhole ? 1 : 0 }, set, { how, weights });
}

function sharesOf(weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / sum);
}

function distinctNumbers({ values }: ColumnFacts): number {
  const seen = new Set<number>();
  for (const value of values) {
    if (value !== 0 && !Number.isNaN(value)) seen.add(value);
    if (seen.size > 1) break;
  }
  return seen.size;
}

function sampleOf({ values }: ColumnFacts): number[] {
  const lines: number[] = [];
  const step = Math.max(1, Math.floor(values.length / MOST_LINES));
  for (let line = 0; line < values.length; line += step) {
    if (!Number.isNaN(values[line]!)) lines.push(line);
  }
  return lines;
}

/** All of them, those that are no shares, and every run on either side of the total, the longest first. */
function setsOf(input: ProofInput): (readonly ColumnFacts[])[] {
  const { total, pool } = input;
  const marks = pool.filter(({ percents }) => percents === 0);
  const left = pool.filter(({ column }) => column < total.column);
  const right = pool.filter(({ column }) => column > total.column);
  const sets = [pool, marks, left, right];
  for (const side of pool.length > MOST_RUNS ? [] : [left, right, marks]) {
    for (const run of runsOf(side, 2)) sets.push(run);
  }
  const seen = new Set<string>();
  const fewest = fewestOf(input);
  return sets.filter((set) => {
    const key = set.map(({ column }) => column).join();
    if (set.length < fewest || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

interface Checked extends ProofInput {
  readonly lines: readonly number[];
  /** How far a formula may round. */
  readonly rounding?: number;
}

function check(
  { total, plus, minus, lines, rounding = 0 }: Checked,
  set: readonly ColumnFacts[],
  { how, weights }: Pick<TotalProof, "how" | "weights">,
): TotalProof | undefined {
  const numbers = set.map(({ values }) => values);
  const tolerance = toleranceOf(total, set, how) + rounding;
  // More lines that differ are too many, however many of the others count.
  const mostDiffering = lines.length * (1 - AGREE) + 1e-6;
  let [agreeing, count, nonzero] = [0, 0, 0];
  for (const line of lines) {
    const printed = total.values[line]!;
    let [sum, filled] = [0, 0];
    for (let index = 0; index < numbers.length; index += 1) {
      const value = numbers[index]![line]!;
      if (Number.isNaN(value)) continue;
      filled += 1;
      sum += weights ? value * weights[index]! : value;
    }
    if (filled === 0) continue;
    // Where nothing is printed but zeros, zeros prove nothing.
    if (printed === 0 && sum === 0) continue;
    count += 1;
    if (printed !== 0) nonzero += 1;
    const rest = printed - sumAt(plus, line) + sumAt(minus, line);
    const room = tolerance + Math.abs(printed) * 1e-9;
    const agrees =
      how === "mean"
        ? Math.abs(sum / filled - rest) <= room || Math.abs(sum / numbers.length - rest) <= room
        : Math.abs(sum - rest) <= room;
    if (agrees) agreeing += 1;
    else if (count - agreeing > mostDiffering) return undefined;
  }
  if (!isEnough(agreeing, count, nonzero)) return undefined;
  return { how, of: set.map(({ column }) => column), weights, agreeing, lines: count };
}

/** Some lines, not of zeros alone, of which most agree. */
function isEnough(agreeing: number, count: number, nonzero: number): boolean {
  return count >= 2 && nonzero >= 2 && agreeing >= count * AGREE;
}

function sumAt(columns: readonly ColumnFacts[], line: number): number {
  return columns.reduce((all, { values }) => all + (Math.abs(values[line]!) || 0), 0);
}

/** Totals of whole numbers, or of tenths, may have been rounded from parts that are finer. */
function toleranceOf(
  total: ColumnFacts,
  set: readonly ColumnFacts[],
  how: TotalProof["how"],
): number {
  if (total.isWhole && set.some(({ isWhole }) => !isWhole)) return 0.5 + 1e-9;
  const isCoarser = how !== "sum" || set.some((each) => !hasTenths(each));
  // Totals that all lie close together would agree with anything.
  const isSpread = total.highest - total.lowest >= SPREAD;
  return isCoarser && isSpread && hasTenths(total) ? 0.0501 : 0.0051;
}

const SPREAD = 1;

/** Whether all numbers of a column are whole tenths, and not all whole; asked again for every set that it is part of. */
function hasTenths(facts: ColumnFacts): boolean {
  const known = TENTHS.get(facts);
  if (known !== undefined) return known;
  const isTenth = (value: number): boolean => Math.abs(value * 10 - Math.round(value * 10)) < 1e-6;
  const found =
    !facts.isWhole && facts.values.every((value) => Number.isNaN(value) || isTenth(value));
  TENTHS.set(facts, found);
  return found;
}

const TENTHS = new WeakMap<ColumnFacts, boolean>();

/** Weights that nobody states, solved from the printed totals and rounded to what people write. */
function weighted(input: Checked): TotalProof | undefined {
  const { total, pool, plus, minus, lines } = input;
  const full = lines.filter((line) => pool.every(({ values }) => !Number.isNaN(values[line]!)));
  if (full.length < pool.length + 2) return undefined;
  const weights = solveWeights(
    full.map((line) => pool.map(({ values }) => values[line]!)),
    full.map((line) => total.values[line]! - sumAt(plus, line) + sumAt(minus, line)),
  );
  if (!weights) return undefined;
  const counted = pool.filter((_, index) => weights[index] !== 0);
  const own = weights.filter((weight) => weight !== 0);
  const isWhole = Math.abs(own.reduce((all, weight) => all + weight, 0) - 1) < 1e-9;
  if (!isWhole || counted.length < 2) return undefined;
  return check(input, counted, { how: "weighted", weights: own });
}
