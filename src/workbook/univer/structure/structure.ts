import type { Area } from "../../address";

type Axis = "row" | "column";

/** What was done to the rows, columns or cells of a sheet. */
export type Structure =
  | {
      readonly kind: "lines";
      readonly axis: Axis;
      readonly at: number;
      /** Put in; negative where they were taken out. */
      readonly count: number;
    }
  | {
      readonly kind: "moved";
      readonly axis: Axis;
      readonly from: number;
      readonly count: number;
      /** The line that they stand before afterwards, counted as it was before. */
      readonly to: number;
    }
  | { readonly kind: "cells"; readonly from: Area; readonly to: Area };

/** An area afterwards; undefined where nothing of it is left. */
export function movedArea(area: Area, change: Structure): Area | undefined {
  if (change.kind === "cells") {
    const { from, to } = change;
    const isWhole = isWithin(area, from);
    if (!isWhole) return area;
    return {
      ...area,
      row: area.row + to.row - from.row,
      column: area.column + to.column - from.column,
    };
  }
  const isRow = change.axis === "row";
  const lines = isRow ? [area.row, area.rows] : [area.column, area.columns];
  const found = movedLines(lines[0]!, lines[1]!, change);
  if (!found) return undefined;
  const [start, size] = found;
  return isRow ? { ...area, row: start, rows: size } : { ...area, column: start, columns: size };
}

/** First and last line of a strip afterwards; undefined where nothing of it is left. */
export function movedPair(
  [first, last]: readonly [number, number],
  axis: Axis,
  change: Structure,
): [number, number] | undefined {
  if (change.kind === "cells" || change.axis !== axis) return [first, last];
  const found = movedLines(first, last - first + 1, change);
  return found && [found[0], found[0] + found[1] - 1];
}

/** Where a line is afterwards; one that was taken out gives its place to the next. */
export function movedLine(line: number, axis: Axis, change: Structure): number {
  if (change.kind === "cells" || change.axis !== axis) return line;
  if (change.kind === "lines") return shifted(line, change.at, change.count);
  return movedLines(line, 1, change)?.[0] ?? line;
}

type Lines = Exclude<Structure, { kind: "cells" }>;

function movedLines(start: number, size: number, change: Lines): [number, number] | undefined {
  if (change.kind === "lines") return shiftedLines(start, size, change.at, change.count);
  const { from, count, to } = change;
  const landing = to > from ? to - count : to;
  if (start >= from && start + size <= from + count) return [start + landing - from, size];
  const rest = shiftedLines(start, size, from, -count);
  if (!rest) return undefined;
  // Lines that land at its start or behind its end are outside, unless they were part of it before.
  const wasInside = from >= start && from + count <= start + size;
  const [first, left] = rest;
  if (wasInside && landing === first + left) return [first, left + count];
  return shiftedLines(first, left, landing, count);
}

function shiftedLines(
  start: number,
  size: number,
  at: number,
  count: number,
): [number, number] | undefined {
  const first = shifted(start, at, count);
  const end = start + size;
  const last = count > 0 ? shifted(end - 1, at, count) + 1 : shifted(end, at, count);
  return last > first ? [first, last - first] : undefined;
}

function shifted(line: number, at: number, count: number): number {
  return line < at ? line : Math.max(at, line + count);
}

function isWithin(area: Area, whole: Area): boolean {
  return (
    area.row >= whole.row &&
    area.column >= whole.column &&
    area.row + area.rows <= whole.row + whole.rows &&
    area.column + area.columns <= whole.column + whole.columns
  );
}
