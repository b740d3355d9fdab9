import type { Area } from "./address";

/** What a person changed in a spreadsheet, as far as a file of others cannot follow it cell by cell. */
export type SheetChangeKind =
  | "cells"
  | "rows"
  | "columns"
  | "moved"
  | "sorted"
  | "merges"
  | "looks"
  | "rules"
  | "filters"
  | "order"
  | "renamed"
  | "added"
  | "copied"
  | "removed"
  | "names"
  | "undone"
  | "redone";

/** Rows that were sorted: for each row the one from which its cells came. */
export interface SortedRows {
  readonly area: Area;
  readonly order: Readonly<Record<number, number>>;
  /** Whether rules hold for some of the rows alone, so that they are on other cells now. */
  readonly movesRules: boolean;
}

/** One change of a sheet; undone and redone tell of all changes of their step. */
export interface SheetChange {
  readonly kind: SheetChangeKind;
  /** Stays the same when the sheet gets another name. */
  readonly sheetId: string;
  /** The name after the change; of a removed sheet its last one. */
  readonly name: string;
  /** The step of the user's that it belongs to. */
  readonly step?: number;
  /** What was sorted. */
  readonly sort?: SortedRows;
  /** Whether that step was taken back. */
  readonly isUndone?: boolean;
}
