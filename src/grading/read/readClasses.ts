import type { Columns } from "../../scoring/columns";
import type { Findings, Place } from "../findings/finding";
import { readText } from "./cells";
import type { DataRows } from "./dataRows";

/** The classes of units by number, in the order in which they were met. */
export type ClassNumbers = Map<string, number>;

/** The class of each row (分类考核) by number; new ones are added. */
export function classNumbers(
  rows: DataRows,
  numbers: ClassNumbers,
  findings: Findings,
): Uint16Array {
  const classes = new Uint16Array(rows.size);
  const cells = rows.cells("class");
  for (let row = 0; row < rows.size; row++) {
    const value = rows.has("class") ? cells.value(row) : null;
    const name = value === null ? "" : readText(value, cells.place(row), findings);
    let number = numbers.get(name);
    if (number === undefined) numbers.set(name, (number = numbers.size));
    classes[row] = number;
  }
  return classes;
}

/** The units whose classes are read. */
interface ClassedUnits {
  readonly units: { at(unit: number): string | undefined };
  placeOf(this: void, unit: number, field: string): Place;
}

/** The classes of all units; one without a class among classed units is a mistake at its cell. */
export function settleClasses(
  classes: Uint16Array,
  numbers: ClassNumbers,
  { units, placeOf }: ClassedUnits,
  findings: Findings,
): Pick<Columns, "classes" | "classNames"> {
  const blank = numbers.size > 1 ? numbers.get("") : undefined;
  for (let unit = 0; blank !== undefined && unit < classes.length; unit++) {
    if (classes[unit] !== blank) continue;
    const place = placeOf(unit, "class");
    if (findings.isWrongAt(place)) continue;
    findings.add("error", "classMissing", place, { unit: units.at(unit)! });
  }
  return {
    classes: numbers.size > 1 ? classes : null,
    classNames: numbers.size > 0 ? [...numbers.keys()] : [""],
  };
}
