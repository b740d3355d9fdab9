import type { SheetSpec } from "../../workbook/sheetSpec";
import { FIRST_ROW } from "../build/tableSheet";
import type { EntryKey, TemplateEntries } from "../template";

type KeyValue = readonly [column: number, value: string | number | null];

/** One row of a sheet of entries: a unit and its keys by column. */
export interface Entry {
  readonly unit: number;
  readonly keys: ReadonlyMap<number, string | number | null>;
}

/** Every combination: the outer keys, then the units, then the last key. */
export function entriesOf({ keys }: TemplateEntries, units: readonly number[]): Entry[] {
  const outer = keys
    .slice(0, -1)
    .reduce<KeyValue[][]>(
      (lines, key) => lines.flatMap((line) => pairsOf(key).map((pairs) => [...line, ...pairs])),
      [[]],
    );
  const inner = pairsOf(keys.at(-1)!);
  return outer.flatMap((line) =>
    units.flatMap((unit) =>
      inner.map((pairs): Entry => ({ unit, keys: new Map([...line, ...pairs]) })),
    ),
  );
}

function pairsOf({ columns, values }: EntryKey): KeyValue[][] {
  return values.map((row) => columns.map((column, at): KeyValue => [column, row[at]!]));
}

/** How many rows the entries of a unit take. */
export function entriesOfUnit({ keys }: TemplateEntries): number {
  return keys.reduce((count, { values }) => count * values.length, 1);
}

/** The row of a sample unit with the same keys; undefined where it has none. */
export function sampleRow(
  { rows }: SheetSpec,
  { column, samples }: { readonly column: number; readonly samples: readonly string[] },
  { keys }: Entry,
  sample: number,
): number | undefined {
  const found = rows.findIndex(
    (row, at) =>
      at >= FIRST_ROW &&
      row[column]?.value === samples[sample] &&
      [...keys].every(([key, value]) => row[key]?.value === value),
  );
  return found < 0 ? undefined : found;
}
