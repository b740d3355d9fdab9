import { Direction, type ICommandInfo, type IRange } from "@univerjs/core";
import type { LinesChange } from "./followingRanges";
import { areaOf } from "../image/sheetImage";
import type { Structure } from "./structure";
import { linesOf } from "./structureOf";

/** What commands of the structure carry. */
interface Given {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly direction?: Direction;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
}

/** What a command does to the structure of which sheet; one that names no sheet means the active one. */
export function commandStructure(
  { id, params }: ICommandInfo,
  activeSheet: string,
): { sheet: string; structure: Structure } | undefined {
  const { subUnitId, range, fromRange, toRange } = (params ?? {}) as Given;
  const sheet = subUnitId ?? activeSheet;
  const lines = /^sheet\.command\.(insert|remove)-(row|col)$/.exec(id);
  if (lines && range) {
    const axis = lines[2] === "row" ? "row" : "column";
    const [at, size] = linesOf(range, axis);
    const count = lines[1] === "insert" ? size : -size;
    return { sheet, structure: { kind: "lines", axis, at, count } };
  }
  const moved = /^sheet\.command\.move-(rows|cols)$/.exec(id);
  if (moved && fromRange && toRange) {
    const axis = moved[1] === "rows" ? "row" : "column";
    const [from, count] = linesOf(fromRange, axis);
    return {
      sheet,
      structure: { kind: "moved", axis, from, count, to: linesOf(toRange, axis)[0] },
    };
  }
  if (id === "sheet.command.move-range" && fromRange && toRange) {
    return { sheet, structure: { kind: "cells", from: areaOf(fromRange), to: areaOf(toRange) } };
  }
  return undefined;
}

/** Rows or columns that a command puts in or takes out of a sheet; undefined where it does something else. */
export function commandLines(
  command: ICommandInfo,
  sheet: string,
  activeSheet: string,
): LinesChange | undefined {
  const found = commandStructure(command, activeSheet);
  if (found?.sheet !== sheet || found.structure.kind !== "lines") return undefined;
  const { axis, at, count } = found.structure;
  const { direction } = command.params as Given;
  return {
    axis,
    first: at,
    last: at + Math.abs(count) - 1,
    isRemoved: count < 0,
    isBehind: direction === Direction.DOWN || direction === Direction.RIGHT,
  };
}
