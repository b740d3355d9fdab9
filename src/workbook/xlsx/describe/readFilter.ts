import { parseArea, type Area } from "../../address";
import type { FilterColumn, FilterCondition } from "../../sheetSpec";
import { isTrue } from "../package/workbookPart";
import type { XmlScanner } from "../xml/xmlScanner";
import { forChildren } from "./children";

/** A filter as a part has it; which rows it hides stands at the rows. */
export interface WrittenFilter {
  readonly area: Area;
  readonly columns: readonly FilterColumn[];
}

/** Reads the autoFilter that was just opened (ECMA-376-1 18.3.1.2); undefined where it names no cells. */
export function readFilter(scanner: XmlScanner): WrittenFilter | undefined {
  const area = parseArea(scanner.attribute("ref") ?? "");
  const columns: FilterColumn[] = [];
  forChildren(scanner, {
    filterColumn: (each) => {
      const column = (area?.column ?? 0) + Number(each.attribute("colId") ?? 0);
      const shows = showsOf(each);
      if (shows) columns.push({ column, shows });
    },
  });
  return area && { area, columns };
}

/** What a column shows; undefined where it says nothing, as one whose button alone is hidden. */
function showsOf(scanner: XmlScanner): FilterColumn["shows"] | undefined {
  let shows: FilterColumn["shows"] | undefined;
  const other = (): void => void (shows = { kind: "other" });
  forChildren(scanner, {
    filters: (each) => (shows = valuesOf(each)),
    customFilters: (each) => (shows = conditionsOf(each)),
    top10: other,
    dynamicFilter: other,
    colorFilter: other,
    iconFilter: other,
    extLst: () => (shows ??= { kind: "other" }),
  });
  return shows;
}

function valuesOf(scanner: XmlScanner): FilterColumn["shows"] {
  const hasBlanks = isTrue(scanner.attribute("blank"));
  const texts: string[] = [];
  let isOther = false;
  forChildren(scanner, {
    filter: (each) => texts.push(each.attribute("val") ?? ""),
    dateGroupItem: () => (isOther = true),
  });
  if (isOther) return { kind: "other" };
  return { kind: "values", texts, ...(hasBlanks ? { blanks: true } : {}) };
}

function conditionsOf(scanner: XmlScanner): FilterColumn["shows"] {
  const isAll = isTrue(scanner.attribute("and"));
  const conditions: FilterCondition[] = [];
  forChildren(scanner, {
    customFilter: (each) => {
      const operator = (each.attribute("operator") ?? "equal") as FilterCondition["operator"];
      conditions.push({ operator, value: each.attribute("val") ?? "" });
    },
  });
  return { kind: "conditions", conditions, ...(isAll ? { isAll } : {}) };
}
