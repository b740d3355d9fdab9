import { compare, subtract, type Fraction } from "../../scoring/numbers/fraction";
import {
  exactText,
  fixedText,
  magnitude,
  mean,
  median,
  parseExact,
  printed,
  shortText,
  sum,
  wholeNumber,
} from "./exact";
import type { Operation, Source } from "./source";

/** A number of a report: what is shown, the exact value, and how to work it out again. */
export interface Figure {
  readonly kind: "figure";
  readonly shown: string;
  /** An exact decimal, or a ratio as 1/3. */
  readonly value: string;
  readonly unit: string;
  readonly decimals: number;
  readonly from: Source;
}

/** How a figure is shown. */
export interface FigureForm {
  readonly unit?: string;
  readonly decimals?: number;
  /** Without zeros at the end. */
  readonly isShort?: boolean;
  /** With + before what is not below zero. */
  readonly isSigned?: boolean;
}

export function figure(value: Fraction, from: Source, form: FigureForm = {}): Figure {
  const { unit = "", decimals = 0, isShort = false, isSigned = false } = form;
  const text = (isShort ? shortText : fixedText)(value, decimals);
  const shown = isSigned && value.numerator >= 0n ? `+${text}` : text;
  return { kind: "figure", shown, value: exactText(value), unit, decimals, from };
}

/** A count of what is listed. */
export function countOf(list: readonly unknown[], of: Source, unit: string): Figure {
  const from: Source = { operation: "count", over: [of] };
  return figure(wholeNumber(list.length), from, { unit });
}

export function exactValue({ value }: Figure): Fraction {
  return parseExact(value);
}

/** What a reader with a calculator takes: the number as it is printed. */
export function printedValue(each: Figure): Fraction {
  return printed(exactValue(each), each.decimals);
}

function asPrinted({ from, decimals }: Figure): Source {
  return { rounded: from, decimals };
}

/** a − b between the printed numbers, so that a calculator agrees. */
export function difference(a: Figure, b: Figure, form: FigureForm = {}): Figure {
  const value = subtract(printedValue(a), printedValue(b));
  const from: Source = { operation: "difference", over: [asPrinted(a), asPrinted(b)] };
  return figure(value, from, { unit: a.unit, decimals: a.decimals, ...form });
}

/** How far apart the two are, the larger first. */
export function gap(a: Figure, b: Figure, form: FigureForm = {}): Figure {
  return isAbove(b, a) ? difference(b, a, form) : difference(a, b, form);
}

/** Whether a is printed as more than b. */
export function isAbove(a: Figure, b: Figure): boolean {
  return compare(printedValue(a), printedValue(b)) > 0;
}

export function isEqual(a: Figure, b: Figure): boolean {
  return compare(printedValue(a), printedValue(b)) === 0;
}

/** The printed number as a double, for choosing words and places. */
export function numberOf(each: Figure): number {
  return Number(fixedText(magnitude(printedValue(each)), each.decimals)) * signOf(each);
}

function signOf(each: Figure): number {
  return exactValue(each).numerator < 0n ? -1 : 1;
}

type Statistic = "mean" | "median" | "max" | "min" | "sum";

const STATISTICS: Readonly<Record<Statistic, (values: readonly Fraction[]) => Fraction>> = {
  mean,
  median,
  sum,
  max: (values) => values.reduce((best, each) => (compare(each, best) > 0 ? each : best)),
  min: (values) => values.reduce((least, each) => (compare(each, least) < 0 ? each : least)),
};

/** A statistic of printed numbers; `from` is their list where it has a shorter name. At least one. */
export function statistic(
  kind: Statistic,
  figures: readonly Figure[],
  from: Source = { list: figures.map(asPrinted) },
): Figure {
  const [first] = figures;
  const operation: Operation = kind;
  return figure(
    STATISTICS[kind](figures.map(printedValue)),
    { operation, over: [from] },
    { unit: first!.unit, decimals: first!.decimals },
  );
}
