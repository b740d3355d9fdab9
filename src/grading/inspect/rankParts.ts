import type { Expression, Reference } from "./expression";
import { isOneCell } from "./references";

/** What a formula ranks, among which cells, and whether the smallest is first. */
export interface RankParts {
  readonly score: Reference;
  readonly range: Reference;
  readonly isAscending: boolean;
}

/** The parts of RANK(score, range, order) or COUNTIF(range, ">"&score) + 1 for the row; undefined for anything else. */
export function rankParts(expression: Expression, row: number): RankParts | undefined {
  if (expression.kind === "call") return ofRank(expression, row);
  if (expression.kind !== "binary" || expression.operator !== "+") return undefined;
  const count = [expression.left, expression.right].find((side) => side.kind === "call");
  return count?.kind === "call" && count.name === "COUNTIF" ? ofCount(count.args, row) : undefined;
}

function ofRank(
  { name, args }: Extract<Expression, { kind: "call" }>,
  row: number,
): RankParts | undefined {
  const [score, range, order] = args;
  if (!/^RANK(?:\.EQ)?$/.test(name) || !isScore(score, row) || !isAround(range, score))
    return undefined;
  if (order === undefined) return { score, range, isAscending: false };
  if (order.kind !== "number") return undefined;
  return { score, range, isAscending: order.value.numerator !== 0n };
}

function ofCount(args: readonly Expression[], row: number): RankParts | undefined {
  const [range, condition] = args;
  if (condition?.kind !== "binary" || condition.operator !== "&") return undefined;
  const { left, right: score } = condition;
  if (left.kind !== "text" || !/^[<>]$/.test(left.value)) return undefined;
  if (!isScore(score, row) || !isAround(range, score)) return undefined;
  return { score, range, isAscending: left.value === "<" };
}

function isScore(expression: Expression | undefined, row: number): expression is Reference {
  return expression?.kind === "cells" && isOneCell(expression) && expression.first.row === row;
}

/** Whether a range is of the column of the score. */
function isAround(range: Expression | undefined, { first: score }: Reference): range is Reference {
  if (range?.kind !== "cells" || range.sheet !== undefined) return false;
  return range.first.column === score.column && range.last.column === score.column;
}
