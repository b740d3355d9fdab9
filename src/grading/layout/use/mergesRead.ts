import type { Area } from "../../../workbook/address";
import { lineIndex } from "../mapping/lineIndex";
import type { Mapping } from "../mapping/mapping";

/** The merged areas that hide cells which are read; those over the departments of several people, say, hide none. */
export function mergesRead(mapping: Mapping, merges: readonly Area[]): readonly Area[] {
  const { form, unit, indicators, adjustments, vetoes } = mapping;
  if (form !== "wide") return merges;
  const columns = [unit, ...indicators, ...adjustments, ...vetoes].map(({ at }) => lineIndex(at));
  return merges.filter((area) =>
    columns.some((column) => area.column <= column && area.column + area.columns > column),
  );
}
