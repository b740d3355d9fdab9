import {
  add,
  compare,
  divide,
  fractionOf,
  multiply,
  reduced,
  subtract,
  ZERO,
  type Fraction,
} from "../../scoring/numbers/fraction";
import { ticksOfFraction } from "../../scoring/numbers/round";
import type { Expression, Reference } from "./expression";

/** What an expression comes to: a number as an exact fraction, a blank as null. */
export type Value = Fraction | string | boolean | null;

/** How the cells of a formula are read. */
export interface Reading {
  /** The value of every cell of a reference, row by row; undefined where one has none that is known. */
  readonly cells: (reference: Reference) => readonly Value[] | undefined;
  /** Whether numbers that stand as texts count in sums, as they should. */
  readonly countsTexts: boolean;
  /** Whether roundings are left out. */
  readonly leavesOutRounding: boolean;
  /** Whether a mark that stands right on a line has reached it, whatever the sign of the comparison. */
  readonly reachesLines: boolean;
}

/** The value of an expression, or undefined where it holds what is not reckoned. */
export function evaluate(expression: Expression, reading: Reading): Value | undefined {
  switch (expression.kind) {
    case "number":
    case "text":
    case "boolean":
      return expression.value;
    case "cells":
      return single(reading.cells(expression));
    case "minus":
      return mapped(evaluate(expression.of, reading), (value) => subtract(ZERO, value));
    case "percent":
      return mapped(evaluate(expression.of, reading), (value) => divide(value, HUNDRED));
    case "binary":
      return binary(expression, reading);
    case "call":
      return FUNCTIONS[expression.name]?.(expression.args, reading);
  }
}

const HUNDRED: Fraction = { numerator: 100n, denominator: 1n };

function single(values: readonly Value[] | undefined): Value | undefined {
  return values?.length === 1 ? values[0] : undefined;
}

function mapped(value: Value | undefined, work: (number: Fraction) => Fraction): Value | undefined {
  const number = numberIn(value);
  return number && work(number);
}

/** A value where a number is called for: a blank is 0, and a text that says a number is that number. */
export function numberIn(value: Value | undefined): Fraction | undefined {
  if (value === undefined) return undefined;
  if (value === null) return ZERO;
  if (typeof value === "boolean") return value ? fractionOf(1) : ZERO;
  if (typeof value !== "string") return value;
  return textNumber(value);
}

/** The number that a text says: plain, or a per cent. */
export function textNumber(text: string): Fraction | undefined {
  const match = /^([+-]?\d+(?:\.\d+)?)(%?)$/.exec(text.trim());
  if (!match) return undefined;
  const number = fractionOf(Number(match[1]));
  return match[2] === "%" ? divide(number, HUNDRED) : number;
}

type Binary = Extract<Expression, { kind: "binary" }>;

function binary({ operator, left, right }: Binary, reading: Reading): Value | undefined {
  const [a, b] = [evaluate(left, reading), evaluate(right, reading)];
  if (a === undefined || b === undefined) return undefined;
  if (operator === "&") return undefined;
  if (/[<>=]/.test(operator)) return compared(operator, a, b, reading.reachesLines);
  const [x, y] = [numberIn(a), numberIn(b)];
  if (!x || !y) return undefined;
  if (operator === "+") return add(x, y);
  if (operator === "-") return subtract(x, y);
  if (operator === "*") return multiply(x, y);
  return operator === "/" && y.numerator !== 0n ? reduced(divide(x, y)) : undefined;
}

function compared(operator: string, a: Value, b: Value, reachesLines: boolean): Value | undefined {
  const order = orderOf(a, b);
  if (order === undefined) return undefined;
  if (reachesLines && order === 0 && isLine(b)) {
    if (operator === ">" || operator === "<") return operator === ">";
    if (operator === "<=") return false;
  }
  const holds: Readonly<Record<string, boolean>> = {
    "=": order === 0,
    "<>": order !== 0,
    "<": order < 0,
    ">": order > 0,
    "<=": order <= 0,
    ">=": order >= 0,
  };
  return holds[operator];
}

/** Nobody is graded by having more than nothing. */
function isLine(value: Value): boolean {
  return typeof value === "object" && value !== null && value.numerator !== 0n;
}

/** Numbers stand before texts, as in a spreadsheet; undefined where the kinds are of no order here. */
function orderOf(a: Value, b: Value): number | undefined {
  if (typeof a === "string" && typeof b === "string") return a === b ? 0 : a < b ? -1 : 1;
  if (typeof a === "string") return b === null ? (a === "" ? 0 : 1) : 1;
  if (typeof b === "string") return a === null ? (b === "" ? 0 : -1) : -1;
  const [x, y] = [numberIn(a), numberIn(b)];
  return x && y && compare(x, y);
}

type Work = (args: readonly Expression[], reading: Reading) => Value | undefined;

const FUNCTIONS: Readonly<Record<string, Work>> = {
  SUM: (args, reading) => {
    const numbers = numbersIn(args, reading);
    return numbers && total(numbers);
  },
  AVERAGE: (args, reading) => {
    const numbers = numbersIn(args, reading);
    if (!numbers || numbers.length === 0) return undefined;
    return divide(total(numbers), fractionOf(numbers.length));
  },
  MAX: (args, reading) => extreme(args, reading, 1),
  MIN: (args, reading) => extreme(args, reading, -1),
  SUMPRODUCT: (args, reading) => {
    const lists = args.map((arg) => (arg.kind === "cells" ? reading.cells(arg) : undefined));
    const [first] = lists;
    if (!first || lists.some((list) => list?.length !== first.length)) return undefined;
    return total(
      first.map((_, at) =>
        lists
          .map((list) => counted(list![at]!, reading) ?? ZERO)
          .reduce((product, number) => multiply(product, number), fractionOf(1)),
      ),
    );
  },
  ROUND: (args, reading) => {
    const [value, places] = args.map((arg) => numberIn(evaluate(arg, reading)));
    if (!value || (args.length > 1 && !places)) return undefined;
    return reading.leavesOutRounding ? value : rounded(value, Number(places?.numerator ?? 0n));
  },
  IF: (args, reading) => {
    const holds = evaluate(args[0]!, reading);
    if (holds === undefined || typeof holds === "string") return undefined;
    const isTrue = typeof holds === "boolean" ? holds : numberIn(holds)!.numerator !== 0n;
    const chosen = args[isTrue ? 1 : 2];
    return chosen ? evaluate(chosen, reading) : isTrue ? ZERO : false;
  },
  AND: (args, reading) => allOf(args, reading, true),
  OR: (args, reading) => allOf(args, reading, false),
  IFERROR: ([value], reading) => value && evaluate(value, reading),
  N: ([value], reading) => value && numberIn(evaluate(value, reading)),
  VALUE: ([value], reading) => value && numberIn(evaluate(value, reading)),
};

function allOf(args: readonly Expression[], reading: Reading, isAnd: boolean): Value | undefined {
  const values = args.map((arg) => evaluate(arg, reading));
  if (values.some((value) => typeof value !== "boolean")) return undefined;
  return isAnd ? values.every((value) => value === true) : values.includes(true);
}

/** Rounded as ROUND(ROUND(x,10),places): what a spreadsheet means (docs/rules.md, Numbers). */
export function rounded(value: Fraction, places: number): Fraction {
  const ticks = BigInt(ticksOfFraction(value, places, "half-up"));
  if (places < 0) return { numerator: ticks * 10n ** BigInt(-places), denominator: 1n };
  return { numerator: ticks, denominator: 10n ** BigInt(places) };
}

function extreme(args: readonly Expression[], reading: Reading, sign: 1 | -1): Value | undefined {
  const numbers = numbersIn(args, reading);
  if (!numbers) return undefined;
  return (
    numbers.reduce<Fraction | undefined>(
      (best, number) => (best && compare(number, best) * sign <= 0 ? best : number),
      undefined,
    ) ?? ZERO
  );
}

/** The numbers of arguments: of cells those that count, of anything else its value. */
function numbersIn(args: readonly Expression[], reading: Reading): Fraction[] | undefined {
  const numbers: Fraction[] = [];
  for (const arg of args) {
    const isCells = arg.kind === "cells";
    const values = isCells ? reading.cells(arg) : [evaluate(arg, reading)];
    if (!values) return undefined;
    for (const value of values) {
      const number = isCells ? counted(value ?? null, reading) : numberIn(value);
      if (number) numbers.push(number);
      else if (!isCells) return undefined;
    }
  }
  return numbers;
}

/** What a cell counts for in a sum: a blank nothing, a text nothing in a spreadsheet. */
function counted(value: Value, { countsTexts }: Reading): Fraction | undefined {
  if (value === null || typeof value === "boolean") return undefined;
  if (typeof value === "string") return countsTexts ? textNumber(value) : undefined;
  return value;
}

function total(numbers: readonly Fraction[]): Fraction {
  return reduced(numbers.reduce((sum, number) => add(sum, number), ZERO));
}
