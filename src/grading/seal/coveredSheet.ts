import type { Place } from "../findings/finding";
import type { CanonicalCell } from "./canonicalText";
import { contentOf, type RowContent } from "./rowContent";

/** What the seal covers of one sheet. */
export interface CoveredSheet {
  /** By unit, code or setting; unit#n where a unit has several rows. */
  readonly rows: ReadonlyMap<string, RowContent>;
  /** Where a cell of a row stands, or would stand that is blank; undefined where the row or the column is gone. */
  readonly placeOf: (row: string, column: string) => Place | undefined;
}

/** What the seal covers of a workbook, by the id of the sheet. */
export type Covered = ReadonlyMap<string, CoveredSheet>;

/** Rows by their names; those that are called the same after all are one. */
export function rowsByName(
  named: Iterable<readonly [string, RowContent]>,
): Map<string, RowContent> {
  const rows = new Map<string, RowContent>();
  for (const [name, content] of named) {
    const same = rows.get(name);
    rows.set(name, same ? contentOf([...same.cells, ...content.cells]) : content);
  }
  return rows;
}

/** Every cell that is covered. */
export function canonicalCells(covered: Covered): CanonicalCell[] {
  const cells: CanonicalCell[] = [];
  for (const [sheet, { rows }] of covered) {
    for (const [row, content] of rows) {
      for (const cell of content.cells) cells.push({ sheet, row, ...cell });
    }
  }
  return cells;
}
