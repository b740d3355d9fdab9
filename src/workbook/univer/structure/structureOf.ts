import type { IRange } from "@univerjs/core";
import { areaOf } from "../image/sheetImage";
import type { Structure } from "./structure";

/** What mutations of the structure carry. */
export interface Structural {
  readonly range?: IRange;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
}

/** What a mutation of the spreadsheet does to the structure of its sheet; undefined where it does nothing. */
export function structureOf(id: string, given: Structural): Structure | undefined {
  const { range, sourceRange, targetRange, fromRange, toRange, from, to } = given;
  const lines = /^sheet\.mutation\.(insert|remove)-(row|col)s?$/.exec(id);
  if (lines && range) {
    const axis = lines[2] === "row" ? "row" : "column";
    const [at, size] = linesOf(range, axis);
    return { kind: "lines", axis, at, count: lines[1] === "insert" ? size : -size };
  }
  const moved = /^sheet\.mutation\.move-(rows|columns)$/.exec(id);
  if (moved && sourceRange && targetRange) {
    const axis = moved[1] === "rows" ? "row" : "column";
    const [start, count] = linesOf(sourceRange, axis);
    return { kind: "moved", axis, from: start, count, to: linesOf(targetRange, axis)[0] };
  }
  const isWithin = from?.subUnitId === to?.subUnitId;
  if (id === "sheet.mutation.move-range" && fromRange && toRange && isWithin) {
    return { kind: "cells", from: areaOf(fromRange), to: areaOf(toRange) };
  }
  return undefined;
}

/** First line and number of lines of a range along an axis. */
export function linesOf(range: IRange, axis: "row" | "column"): [first: number, size: number] {
  const { row, column, rows, columns } = areaOf(range);
  return axis === "row" ? [row, rows] : [column, columns];
}
