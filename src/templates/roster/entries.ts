import type { SheetSpec } from "../../workbook/sheetSpec";
import { FIRST_ROW } from "../build/tableSheet";
import type { TemplateEntries } from "../template";

/** One row of a sheet of entries: a unit and its keys by column. */
export interface Entry {
  readonly unit: number;
  readonly keys: ReadonlyMap<number, string | number>;
}

/** Every combination: the outer keys, then the units, then the last key. */
export function entriesOf({ keys }: TemplateEntries, units: number): Entry[] {
  const outer = keys
    .slice(0, -1)
    .reduce<[number, string | number][][]>(
      (lines, [column, values]) =>
        lines.flatMap((line) =>
          values.map((value): [number, string | number][] => [...line, [column, value]]),
        ),
      [[]],
    );
  const [column, values] = keys.at(-1)!;
  return outer.flatMap((line) =>
    Array.from({ length: units }, (_, unit) =>
      values.map((value): Entry => ({ unit, keys: new Map([...line, [column, value]]) })),
    ).flat(),
  );
}

/** How many rows the entries of a unit take. */
export function entriesOfUnit({ keys }: TemplateEntries): number {
  return keys.reduce((count, [, values]) => count * values.length, 1);
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
