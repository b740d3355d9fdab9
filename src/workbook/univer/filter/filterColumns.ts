import { BooleanNumber } from "@univerjs/core";
import type { IFilterColumn } from "@univerjs/preset-sheets-filter";
import type { FilterColumn, FilterCondition } from "../../sheetSpec";

type Shows = FilterColumn["shows"];
/** What a column shows, as the spreadsheet holds it; undefined where it cannot. */
export function criteriaOf({ column, shows }: FilterColumn): IFilterColumn | undefined {
  if (shows.kind === "values") {
    const { texts, blanks } = shows;
    return {
      colId: column,
      filters: { filters: [...texts], ...(blanks ? { blank: true } : {}) },
    };
  }
  if (shows.kind === "other") return undefined;
  const [first, second] = shows.conditions.map(({ operator, value }) => ({
    val: value,
    // The same words, as an enumeration.
    operator: operator as never,
  }));
  if (!first) return undefined;
  return {
    colId: column,
    customFilters: {
      customFilters: second ? [first, second] : [first],
      ...(shows.isAll ? { and: BooleanNumber.TRUE } : {}),
    },
  };
}

/** The same in our words; a filter by colours has none. */
export function showsOf({ filters, customFilters }: IFilterColumn): Shows {
  if (filters) {
    return {
      kind: "values",
      texts: filters.filters ?? [],
      ...(filters.blank ? { blanks: true } : {}),
    };
  }
  if (!customFilters) return { kind: "other" };
  const conditions = customFilters.customFilters.map(({ val, operator }) => ({
    operator: String(operator ?? "equal") as FilterCondition["operator"],
    value: String(val),
  }));
  return { kind: "conditions", conditions, ...(customFilters.and ? { isAll: true } : {}) };
}
