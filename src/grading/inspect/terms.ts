import { divide, fractionOf, multiply, type Fraction } from "../../scoring/numbers/fraction";
import type { Expression, Reference } from "./expression";
import { isOneCell } from "./references";

/** A cell that a total adds up, with its weight where it is weighed. */
export interface Term {
  readonly row: number;
  readonly column: number;
  readonly weight: Fraction | undefined;
}

export interface Terms {
  readonly terms: readonly Term[];
  /** Whether they are divided by the sum of their weights. */
  readonly isNormalised: boolean;
}

/** The sheet around a total. */
export interface Around {
  /** The row of the total, in which its marks stand too. */
  readonly row: number;
  /** The number in a cell, where weights may stand; undefined where there is none. */
  readonly numberAt: (row: number, column: number) => Fraction | undefined;
  /** What stands in a cell of the row that is worked out itself, such as a weighed mark. */
  readonly formulaAt: (column: number) => Expression | undefined;
}

/** The cells of its row that a formula adds up, or undefined where it does something else. */
export function termsOf(expression: Expression, around: Around): Terms | undefined {
  const inside = argsOf(expression, "ROUND");
  if (inside) return termsOf(inside[0]!, around);
  if (expression.kind === "binary" && expression.operator === "/") {
    if (argsOf(expression.right, "SUM")) {
      const terms = addends(expression.left, around);
      return terms && { terms, isNormalised: true };
    }
  }
  const averaged = argsOf(expression, "AVERAGE");
  const terms = averaged ? addends(averaged[0]!, around) : addends(expression, around);
  return terms && { terms, isNormalised: averaged !== undefined };
}

function argsOf(expression: Expression, name: string): readonly Expression[] | undefined {
  const isIt = expression.kind === "call" && expression.name === name && expression.args.length > 0;
  return isIt ? expression.args : undefined;
}

function addends(expression: Expression, around: Around): Term[] | undefined {
  if (expression.kind === "cells") return cellsIn(expression, around);
  const inRound = argsOf(expression, "ROUND");
  if (inRound) return addends(inRound[0]!, around);
  const summed = argsOf(expression, "SUM");
  if (summed) return all(summed.map((arg) => addends(arg, around)));
  const multiplied = argsOf(expression, "SUMPRODUCT");
  if (multiplied) return products(multiplied, around);
  if (expression.kind !== "binary") return undefined;
  const { operator, left, right } = expression;
  if (operator === "+") return all([addends(left, around), addends(right, around)]);
  if (operator === "*") return weighed(left, right, around) ?? weighed(right, left, around);
  const divisor = operator === "/" && right.kind === "number" ? right.value : undefined;
  return divisor && scaledBy(addends(left, around), divide(fractionOf(1), divisor));
}

function all(lists: readonly (Term[] | undefined)[]): Term[] | undefined {
  return lists.some((list) => list === undefined) ? undefined : lists.flatMap((list) => list!);
}

/** The cells of a reference that all stand in the row; one that is worked out itself gives its own terms. */
function cellsIn({ sheet, first, last }: Reference, around: Around): Term[] | undefined {
  const { row } = around;
  if (sheet !== undefined || first.row !== row || last.row !== row) return undefined;
  const columns = Array.from(
    { length: Math.max(0, last.column - first.column + 1) },
    (_, at) => first.column + at,
  );
  return columns.flatMap((column): Term[] => {
    const formula = around.formulaAt(column);
    // What it is made of stands to its left, so this ends.
    const inner = formula && addends(formula, { ...around, formulaAt: () => undefined });
    return inner ?? [{ row, column, weight: undefined }];
  });
}

function weighed(marks: Expression, weight: Expression, around: Around): Term[] | undefined {
  const number = weightIn(weight, around);
  return number && scaledBy(addends(marks, around), number);
}

function scaledBy(terms: Term[] | undefined, number: Fraction): Term[] | undefined {
  return terms?.map((term) => ({
    ...term,
    weight: term.weight ? multiply(term.weight, number) : number,
  }));
}

/** A number, a per cent, or a cell of another row, as weights stand in one row for all units. */
function weightIn(expression: Expression, around: Around): Fraction | undefined {
  if (expression.kind === "number") return expression.value;
  if (expression.kind === "percent") {
    const inside = weightIn(expression.of, around);
    return inside && divide(inside, fractionOf(100));
  }
  if (expression.kind !== "cells" || expression.sheet !== undefined) return undefined;
  const { row, column } = expression.first;
  return isOneCell(expression) && row !== around.row ? around.numberAt(row, column) : undefined;
}

function products(args: readonly Expression[], around: Around): Term[] | undefined {
  const lists = args.filter((arg) => arg.kind === "cells");
  const marks = lists.find(({ first }) => first.row === around.row);
  const weights = lists.find((list) => list !== marks);
  if (args.length !== 2 || !marks || !weights || weights.sheet !== undefined) return undefined;
  const { first, last } = weights;
  if (first.row === around.row || first.row !== last.row) return undefined;
  const terms = cellsIn(marks, { ...around, formulaAt: () => undefined })?.map((term, at) => ({
    ...term,
    weight: around.numberAt(first.row, first.column + at),
  }));
  return terms?.every(({ weight }) => weight !== undefined) ? terms : undefined;
}
