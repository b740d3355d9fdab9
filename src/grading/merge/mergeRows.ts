import type { CellValue } from "../../workbook/cell";
import type { Place } from "../findings/finding";
import type { TableRow } from "../read/table";
import type { Part, RowSheet } from "./part";
import { shown, written } from "./schemeDifferences";

/** A row of a merged sheet with where it comes from. */
export interface MergedRow {
  readonly file: string;
  readonly row: TableRow;
}

/** A unit that several files report with different values. */
export interface UnitConflict {
  readonly unit: string;
  /** What differs: the key of a column and what each file says. */
  readonly differences: readonly {
    readonly key: string;
    readonly cells: readonly ConflictCell[];
  }[];
  readonly files: readonly string[];
}

export interface ConflictCell extends Place {
  readonly file: string;
  readonly value: CellValue;
}

/** Which file is right about a unit: the first or last that names it, one by name, or nobody yet. */
export type Keep = (conflict: UnitConflict) => string | undefined;

export interface MergedRows {
  readonly rows: readonly MergedRow[];
  readonly conflicts: readonly UnitConflict[];
  /** Units that several files report alike; each counts once. */
  readonly repeated: readonly { readonly unit: string; readonly files: readonly string[] }[];
}

/** 数据 of all files: a unit a row. The same unit with the same values counts once; with others somebody must decide. */
export function mergeUnits(parts: readonly Part[], keep: Keep): MergedRows {
  const byUnit = new Map<string, MergedRow[]>();
  for (const part of parts) {
    for (const row of part.tables.get("data")?.rows ?? []) {
      const unit = shown(row.value("unit"));
      if (unit === "") continue;
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), { file: part.file, row }]);
    }
  }
  const keys = [...new Set(parts.flatMap((part) => keysOf(part, "data")))];
  const rows: MergedRow[] = [];
  const conflicts: UnitConflict[] = [];
  const repeated: { unit: string; files: string[] }[] = [];
  for (const found of byUnit.values()) {
    const unit = written(found[0]!.row.value("unit"));
    const differences = differencesOf(found, keys);
    const files = [...new Set(found.map(({ file }) => file))];
    if (differences.length === 0) {
      if (found.length > 1) repeated.push({ unit, files });
      rows.push(found[0]!);
      continue;
    }
    const conflict = { unit, differences, files };
    const chosen = keep(conflict);
    const row = found.find(({ file }) => file === chosen);
    if (row) rows.push(row);
    else conflicts.push(conflict);
  }
  return { rows, conflicts, repeated };
}

/**
 * The rows of units in the places that they have already, new ones behind them. The place of one that no file reports
 * stays free, so that no other unit moves beside what was written about it.
 */
export function inPlaces(
  rows: readonly MergedRow[],
  places: readonly string[],
): (MergedRow | undefined)[] {
  const known = new Map(rows.map((row) => [unitOf(row), row]));
  const kept = places.map((unit) => (unit === "" ? undefined : known.get(shown(unit))));
  const placed = new Set(kept);
  return [...kept, ...rows.filter((row) => !placed.has(row))];
}

const unitOf = ({ row }: MergedRow): string => shown(row.value("unit"));

/** The units that no row is about. */
export function goneUnits(units: readonly string[], rows: readonly MergedRow[]): string[] {
  const known = new Set(rows.map(unitOf));
  return units.filter((unit) => unit !== "" && !known.has(shown(unit)));
}

function differencesOf(
  found: readonly MergedRow[],
  keys: readonly string[],
): UnitConflict["differences"] {
  if (found.length === 1) return [];
  return keys.flatMap((key) => {
    const values = new Set(found.map(({ row }) => shown(row.value(key))));
    if (key === "sourceFile" || key === "note" || values.size === 1) return [];
    const cells = found.map(({ file, row }) => ({
      file,
      ...row.place(key),
      value: row.value(key),
    }));
    return [{ key, cells }];
  });
}

/** The rows of a ledger of all files; rows that are the same in every column count once. */
export function mergeLedgers(parts: readonly Part[], id: Exclude<RowSheet, "data">): MergedRow[] {
  const keys = [...new Set(parts.flatMap((part) => keysOf(part, id)))];
  const seen = new Set<string>();
  return parts.flatMap(({ file, tables }) =>
    (tables.get(id)?.rows ?? []).flatMap((row) => {
      const content = JSON.stringify(keys.map((key) => shown(row.value(key))));
      // Ratings of different people may be alike; only whole files handed in twice repeat them.
      const isRepeated = id !== "ratings" && seen.has(content);
      seen.add(content);
      return isRepeated ? [] : [{ file, row }];
    }),
  );
}

/** The columns of a sheet in a file, by key. */
export function keysOf({ tables }: Part, id: RowSheet): string[] {
  return [...(tables.get(id)?.columns.keys() ?? [])];
}
