import type { IRange } from "@univerjs/core";

/** Rows or columns that are put in or taken out. */
export interface LinesChange {
  readonly axis: "row" | "column";
  readonly first: number;
  readonly last: number;
  readonly isRemoved: boolean;
  /** Put in behind the line before them, whose looks and rules they take; else before the one that follows. */
  readonly isBehind: boolean;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

export interface FollowingRanges {
  readonly ranges: IRange[];
  /** From the first cell of the rule to the first one that is left of it. */
  readonly survivor: { readonly across: number; readonly down: number };
  /** Where that one stands afterwards, and the first cell of the rule then. */
  readonly landed: Place;
  readonly first: Place;
}

/** Where a rule reaches afterwards; undefined where nothing of it is left. */
export function followingRanges(
  ranges: readonly IRange[],
  change: LinesChange,
): FollowingRanges | undefined {
  const old = topLeft(ranges);
  const left = ranges.flatMap((range) => followed(range, change) ?? []);
  if (left.length === 0) return undefined;
  const kept = survivorOf(ranges, change)!;
  const landing = (line: number): number => landed(line, change);
  return {
    ranges: left,
    survivor: { across: kept.column - old.column, down: kept.row - old.row },
    landed:
      change.axis === "row"
        ? { row: landing(kept.row), column: kept.column }
        : { row: kept.row, column: landing(kept.column) },
    first: topLeft(left),
  };
}

function landed(line: number, { first, last, isRemoved }: LinesChange): number {
  if (line < first) return line;
  return isRemoved ? line - (last - first + 1) : line + (last - first + 1);
}

/** The first cell of a rule that is not taken out. */
function survivorOf(
  ranges: readonly IRange[],
  { axis, first, last, isRemoved }: LinesChange,
): Place | undefined {
  if (!isRemoved) return topLeft(ranges);
  const rest = ranges.flatMap((range): IRange[] => {
    const [start, end] = linesOf(range, axis);
    const from = start >= first && start <= last ? last + 1 : start;
    return from > end ? [] : [withLines(range, axis, from, end)];
  });
  return rest.length > 0 ? topLeft(rest) : undefined;
}

function followed(range: IRange, change: LinesChange): IRange | undefined {
  const { axis, first, last, isRemoved, isBehind } = change;
  const [start, end] = linesOf(range, axis);
  const count = last - first + 1;
  if (isRemoved) {
    const from = start < first ? start : Math.max(first, start - count);
    const to = end > last ? end - count : Math.min(end, first - 1);
    return to < from ? undefined : withLines(range, axis, from, to);
  }
  const isBefore = isBehind ? first <= start : first < start;
  if (isBefore) return withLines(range, axis, start + count, end + count);
  const isInside = first <= (isBehind ? end + 1 : end);
  return isInside ? withLines(range, axis, start, end + count) : range;
}

function topLeft(ranges: readonly IRange[]): Place {
  const [first] = [...ranges].sort(
    (one, other) => one.startRow - other.startRow || one.startColumn - other.startColumn,
  );
  return { row: first!.startRow, column: first!.startColumn };
}

function linesOf(range: IRange, axis: LinesChange["axis"]): [number, number] {
  return axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
}

function withLines(range: IRange, axis: LinesChange["axis"], from: number, to: number): IRange {
  return axis === "row"
    ? { ...range, startRow: from, endRow: to }
    : { ...range, startColumn: from, endColumn: to };
}
