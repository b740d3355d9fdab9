import type { Area } from "../../../workbook/address";
import { lineIndex } from "../mapping/lineIndex";
import type { Mapping } from "../mapping/mapping";

/**
 * The merged areas that hide cells which are read; those over the departments of several people, say, hide none, and a
 * name merged down over several lines is the name of each.
 */
export function mergesRead(mapping: Mapping, merges: readonly Area[]): readonly Area[] {
  const { form, unit, indicators, adjustments, vetoes } = mapping;
  if (form !== "wide" && form !== "joined") return merges;
  const halves = [0, ...(mapping.halves ?? [])];
  const inHalves = (at: string): number[] => {
    const column = lineIndex(at.slice(at.lastIndexOf("!") + 1));
    return halves.map((shift) => column + shift);
  };
  const names = inHalves(unit.at);
  const columns = [...indicators, ...adjustments, ...vetoes].flatMap(({ at }) => inHalves(at));
  const covers = (area: Area, column: number): boolean =>
    area.column <= column && area.column + area.columns > column;
  return merges.filter(
    (area) =>
      columns.some((column) => covers(area, column)) ||
      (area.columns > 1 && names.some((column) => covers(area, column))),
  );
}
