import { plainWord } from "../../../scoring/plainWord";
import { bareHeader } from "../see/headerWords";
import type { SchemeRow, SchemeTable } from "./schemeTables";

/** A scheme sheet against the names of indicators: the row of each, and the rows that none of them took. */
export interface SchemeMatch {
  readonly table: SchemeTable;
  readonly rows: readonly (SchemeRow | undefined)[];
  readonly leftover: readonly SchemeRow[];
  /** Whether all names are equal as they stand, and not only without what is in brackets. */
  readonly isExact: boolean;
}

/**
 * The scheme sheets that name at least half of the indicators, those that name most first. A name that stands twice
 * matches nothing; tables with the same weights count once.
 */
export function matchSchemes(
  names: readonly string[],
  tables: readonly SchemeTable[],
): SchemeMatch[] {
  const matches = tables
    .map((table) => bestOf(table.columns.map((rows) => matchRows(names, table, rows))))
    .filter(({ rows }) => countOf(rows) > 0 && countOf(rows) * 2 >= names.length)
    .sort((a, b) => countOf(b.rows) - countOf(a.rows));
  const byWeights = new Map<string, SchemeMatch>();
  for (const match of matches) {
    const key = JSON.stringify(match.rows.map((row) => row?.weight ?? null));
    if (!byWeights.has(key)) byWeights.set(key, match);
  }
  return [...byWeights.values()];
}

function countOf(rows: readonly (SchemeRow | undefined)[]): number {
  return rows.filter((row) => row !== undefined).length;
}

function bestOf(matches: readonly SchemeMatch[]): SchemeMatch {
  return matches.reduce((best, each) => (countOf(each.rows) > countOf(best.rows) ? each : best));
}

function matchRows(
  names: readonly string[],
  table: SchemeTable,
  rows: readonly SchemeRow[],
): SchemeMatch {
  const exact = matchBy(names, rows, plainWord);
  const bare = matchBy(names, rows, bareHeader);
  const found = names.map((_, index) => exact[index] ?? bare[index]);
  const taken = new Set(found);
  return {
    table,
    rows: found,
    leftover: rows.filter((row) => !taken.has(row)),
    isExact: found.every((row, index) => row === exact[index]),
  };
}

/** The row of each name, where both stand once. */
function matchBy(
  names: readonly string[],
  rows: readonly SchemeRow[],
  keyOf: (name: string) => string,
): (SchemeRow | undefined)[] {
  const byKey = new Map<string, SchemeRow[]>();
  for (const row of rows) {
    const key = keyOf(row.name);
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const keys = names.map(keyOf);
  return keys.map((key) => {
    const same = byKey.get(key) ?? [];
    const isAlone = keys.filter((each) => each === key).length === 1;
    return key !== "" && isAlone && same.length === 1 ? same[0] : undefined;
  });
}
