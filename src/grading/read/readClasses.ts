import type { Columns } from "../../scoring/columns";
import type { Findings } from "../findings/finding";
import { readText } from "./cells";
import type { TableRow } from "./table";

/** The classes of the units (分类考核); a unit without one among classed units is a mistake at its cell. */
export function readClasses(
  rows: readonly TableRow[],
  units: readonly string[],
  findings: Findings,
): Pick<Columns, "classes" | "classNames"> {
  const indexes = new Map<string, number>();
  const classes = Uint16Array.from(rows, (row) => {
    const name = readText(row.value("class"), row.place("class"), findings);
    if (!indexes.has(name)) indexes.set(name, indexes.size);
    return indexes.get(name)!;
  });
  const blank = indexes.size > 1 ? indexes.get("") : undefined;
  rows.forEach((row, unit) => {
    const place = row.place("class");
    if (classes[unit] !== blank || findings.isWrongAt(place)) return;
    findings.add("error", "classMissing", place, { unit: units[unit]! });
  });
  return {
    classes: indexes.size > 1 ? classes : null,
    classNames: indexes.size > 0 ? [...indexes.keys()] : [""],
  };
}
