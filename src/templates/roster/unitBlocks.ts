import type { SheetSpec } from "../../workbook/sheetSpec";
import { FIRST_ROW } from "../build/tableSheet";

/** The units of a template, with their classes ("" where there are none), in the order of 数据. */
export interface SampleUnits {
  readonly names: readonly string[];
  readonly classes: readonly string[];
}

/** A sheet of a template in which every sample unit, or every one of some classes, has the same number of rows in turn. */
export interface UnitBlocks {
  readonly sheet: SheetSpec;
  /** The column of the units. */
  readonly column: number;
  /** Rows a unit. */
  readonly size: number;
  /** The column that tells the rows of a unit apart; undefined where each has one. */
  readonly keyColumn: number | undefined;
  /** The sample units that it has, by their place in 数据. */
  readonly samples: readonly number[];
}

/** The names of the sample units of a template, in the order of 数据. */
export function sampleNames({ rows }: SheetSpec): string[] {
  return rows.slice(FIRST_ROW).flatMap((row) => {
    const value = row[0]?.value;
    return typeof value === "string" && value !== "" ? [value] : [];
  });
}

/** How a sheet goes with the units; undefined where it does not. */
export function unitBlocks(sheet: SheetSpec, units: SampleUnits): UnitBlocks | undefined {
  const body = sheet.rows.slice(FIRST_ROW);
  const width = body[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const names = body.map((row) => nameIn(row[column]));
    const filled = names.filter((name) => name !== "");
    const samples = wholeClasses(new Set(filled), units);
    const size = filled.length / samples.length;
    if (size < 1 || !Number.isInteger(size)) continue;
    const isInOrder = filled.every(
      (name, at) => name === units.names[samples[Math.floor(at / size)]!],
    );
    const isFirst = names.slice(0, filled.length).every((name) => name !== "");
    if (!isInOrder || !isFirst) continue;
    const keyColumn = size === 1 ? undefined : keyColumnOf(body, column, size);
    return { sheet, column, size, keyColumn, samples };
  }
  return undefined;
}

/** The units of the classes that have a name among these: a sheet is for all units of a class or for none. */
function wholeClasses(found: ReadonlySet<string>, { names, classes }: SampleUnits): number[] {
  const own = new Set(classes.filter((_, unit) => found.has(names[unit]!)));
  return [...names.keys()].filter((unit) => own.has(classes[unit]!));
}

function nameIn(cell: SheetSpec["rows"][number][number]): string {
  return typeof cell?.value === "string" ? cell.value : "";
}

/** The first column besides the units whose texts differ within a unit. */
function keyColumnOf(
  body: SheetSpec["rows"],
  unitColumn: number,
  size: number,
): number | undefined {
  const width = body[0]!.length;
  return Array.from({ length: width }, (_, column) => column).find((column) => {
    const keys = body.slice(0, size).map((row) => nameIn(row[column]));
    return column !== unitColumn && new Set(keys).size === size && !keys.includes("");
  });
}

/** Rows for so many units with a reserve, in whole hundreds. */
export function capacityOf(rows: number, reserve: number): number {
  return Math.ceil(Math.round(rows * (100 + reserve)) / 10_000) * 100;
}
