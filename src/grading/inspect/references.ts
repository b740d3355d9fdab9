import type { CellName, Expression, Reference } from "./expression";

/** The expression as it stands when its formula is filled into a cell so far down and across; fixed parts stay. */
export function moved(expression: Expression, down: number, across: number): Expression {
  switch (expression.kind) {
    case "cells": {
      const { first, last } = expression;
      return {
        ...expression,
        first: movedCell(first, down, across),
        last: movedCell(last, down, across),
      };
    }
    case "call":
      return { ...expression, args: expression.args.map((arg) => moved(arg, down, across)) };
    case "binary": {
      const { left, right } = expression;
      return { ...expression, left: moved(left, down, across), right: moved(right, down, across) };
    }
    case "minus":
    case "percent":
      return { ...expression, of: moved(expression.of, down, across) };
    default:
      return expression;
  }
}

function movedCell(cell: CellName, down: number, across: number): CellName {
  return {
    ...cell,
    row: cell.isRowFixed ? cell.row : cell.row + down,
    column: cell.isColumnFixed ? cell.column : cell.column + across,
  };
}

/** Every reference in an expression. */
export function referencesIn(expression: Expression): Reference[] {
  switch (expression.kind) {
    case "cells":
      return [expression];
    case "call":
      return expression.args.flatMap(referencesIn);
    case "binary":
      return [...referencesIn(expression.left), ...referencesIn(expression.right)];
    case "minus":
    case "percent":
      return referencesIn(expression.of);
    default:
      return [];
  }
}

/** Every call in an expression, outer ones first. */
export function callsIn(expression: Expression): Extract<Expression, { kind: "call" }>[] {
  switch (expression.kind) {
    case "call":
      return [expression, ...expression.args.flatMap(callsIn)];
    case "binary":
      return [...callsIn(expression.left), ...callsIn(expression.right)];
    case "minus":
    case "percent":
      return callsIn(expression.of);
    default:
      return [];
  }
}

/** Whether a reference names one cell. */
export function isOneCell({ first, last }: Reference): boolean {
  return first.row === last.row && first.column === last.column;
}
