import type { ColumnFacts } from "../see/columnFacts";
import type { ColumnHeader } from "../see/headersOf";

/** What a column is. `grouping` is text that may divide the units into classes, `derived` follows from other columns. */
export type ColumnRole =
  | "unitId"
  | "class"
  | "grouping"
  | "indicator"
  | "weight"
  | "target"
  | "derived"
  | "total"
  | "rank"
  | "grade"
  | "bonus"
  | "deduction"
  | "signed"
  | "veto"
  | "period"
  | "number"
  | "id"
  | "date"
  | "item"
  | "note"
  | "unused";

/** Why a column is what it is. */
export type RoleReason =
  | "header"
  | "cells"
  | "counting"
  | "identifier"
  | "period"
  | "change"
  | "earlier"
  | "computed"
  | "ofTarget"
  | "besideMark"
  | "ownLine"
  | "sameNames"
  | "proven"
  | "partOfTotal"
  | "places"
  | "notInTotal"
  | "partOfScore"
  | "sumOfPlaces"
  | "extreme"
  | "lost";

export interface RoleOfColumn {
  readonly column: number;
  readonly role: ColumnRole;
  readonly header: ColumnHeader;
  readonly facts: ColumnFacts;
  readonly why: RoleReason;
  /** The column of the targets that its values are measured by, and what the two are about. */
  readonly target?: { readonly column: number; readonly header: string };
  readonly about?: string;
}

export type Role = Pick<RoleOfColumn, "role" | "why">;

/** The role that a header says. */
export function says(role: ColumnRole): Role {
  return { role, why: "header" };
}

/** Whether a column holds numbers, with no more words among them. */
export function isNumeric({ numbers, texts }: ColumnFacts): boolean {
  return numbers > 0 && texts <= numbers;
}
