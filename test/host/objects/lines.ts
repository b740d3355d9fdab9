import { notImplemented } from "../engine/hostError";
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from "../model/defaults";
import { refuseProtected } from "./rangeContent";
import type { RangeSubject } from "./rangeSubject";

type Axis = "rows" | "columns";

const hiddenOf = ({ sheet }: RangeSubject, axis: Axis): Set<number> =>
  axis === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;

const span = ({ area }: RangeSubject, axis: Axis): readonly [number, number] =>
  axis === "rows" ? [area.row, area.row + area.rows] : [area.column, area.column + area.columns];

/** Whether the rows or columns are hidden; null where some are and some are not. */
export function hiddenState(range: RangeSubject, axis: Axis): boolean | null {
  const [first, end] = span(range, axis);
  const hidden = [...hiddenOf(range, axis)].filter((line) => line >= first && line < end).length;
  if (hidden === 0) return false;
  return hidden === end - first ? true : null;
}

export function setHidden(range: RangeSubject, axis: Axis, value: unknown): void {
  refuseProtected(range);
  const [first, end] = span(range, axis);
  const hidden = hiddenOf(range, axis);
  if (value === false) {
    for (const line of [...hidden]) if (line >= first && line < end) hidden.delete(line);
  } else for (let line = first; line < end; line += 1) hidden.add(line);
}

/** getRowProperties: an object a row with what was asked for. */
export function rowProperties(range: RangeSubject, [options]: readonly unknown[]): unknown[] {
  const { sheet } = range;
  return properties(range, "rows", options, (line) => ({
    rowHidden: sheet.hiddenRows.has(line),
    rowHeight: sheet.rowHeights.get(line) ?? DEFAULT_HEIGHT,
  }));
}

export function columnProperties(range: RangeSubject, [options]: readonly unknown[]): unknown[] {
  const { sheet } = range;
  return properties(range, "columns", options, (line) => ({
    columnHidden: sheet.hiddenColumns.has(line),
    columnWidth: sheet.columnWidths.get(line) ?? DEFAULT_WIDTH,
  }));
}

function properties(
  range: RangeSubject,
  axis: Axis,
  options: unknown,
  of: (line: number) => Record<string, unknown>,
): unknown[] {
  const { format = {}, ...own } = options as { format?: Record<string, boolean> };
  const [first, end] = span(range, axis);
  return Array.from({ length: end - first }, (_, index) => {
    const all = of(first + index);
    const pick = (names: readonly string[]): Record<string, unknown> =>
      Object.fromEntries(
        names.map((name) => {
          if (!(name in all))
            throw notImplemented(`getRowProperties or getColumnProperties: ${name}`);
          return [name, all[name]];
        }),
      );
    const names = Object.keys(format);
    return { ...pick(Object.keys(own)), ...(names.length > 0 ? { format: pick(names) } : {}) };
  });
}
