import { parseArea, type Area } from "../../address";
import type { CellValue } from "../../cell";
import type { Grid } from "../../grid";
import { isTrue } from "../package/workbookPart";
import { XmlError, type XmlScanner } from "../xml/xmlScanner";
import { readCell, type CellReading } from "./readCell";
import { FormulaReader } from "./formulaReader";
import { Lines } from "./lines";
import { rowOf } from "./position";

/** What a sheet part says. */
export interface SheetContent extends Grid {
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  /** First and last of each run of hidden columns. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
  readonly isProtected: boolean;
  readonly hasPassword: boolean;
  /** The style number of each cell that names one. */
  readonly styleNumbers: readonly (readonly (number | undefined)[] | undefined)[];
  /** What each formula over arrays fills: one cell or more. */
  readonly arrays: readonly Area[];
}

interface SheetLines {
  readonly values: Lines<CellValue>;
  readonly formulas: Lines<string | null>;
  readonly formats: Lines<string | null>;
  readonly styleNumbers: Lines<number>;
}

/** Reads a sheet part from its beginning. Cells, rows and runs of columns that hold nothing stay holes. */
export function readSheet(scanner: XmlScanner, context: CellReading): SheetContent {
  const formulas = new FormulaReader();
  const lines: SheetLines = {
    values: new Lines<CellValue>(null),
    formulas: new Lines<string | null>(null),
    formats: new Lines<string | null>(null, true),
    styleNumbers: new Lines<number>(0, true),
  };
  const content = {
    isFixed: true,
    values: lines.values.lines,
    formulas: lines.formulas.lines,
    formats: lines.formats.lines,
    styleNumbers: lines.styleNumbers.lines,
    merges: [] as Area[],
    hiddenRows: [] as number[],
    hiddenColumns: [] as [number, number][],
    isProtected: false,
    hasPassword: false,
    arrays: formulas.arrays,
  };
  let row = -1;
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    switch (scanner.name) {
      case "row":
        row = rowOf(scanner.attribute("r"), row + 1);
        if (isTrue(scanner.attribute("hidden"))) content.hiddenRows.push(row);
        readRow(scanner, row, lines, formulas, context);
        break;
      case "col":
        if (isTrue(scanner.attribute("hidden"))) content.hiddenColumns.push(readRun(scanner));
        if (content.hiddenColumns.length > 16_384)
          throw new XmlError("more columns than there are");
        break;
      case "mergeCell": {
        const area = parseArea(scanner.attribute("ref") ?? "");
        if (area) content.merges.push(area);
        break;
      }
      case "sheetProtection":
        content.isProtected = isTrue(scanner.attribute("sheet"));
        content.hasPassword = ["password", "hashValue"].some((name) => scanner.attribute(name));
        break;
      case "extLst":
      case "AlternateContent":
        scanner.skip();
    }
  }
  for (const each of Object.values(lines) as Lines<unknown>[]) each.close();
  return content;
}

function readRow(
  scanner: XmlScanner,
  row: number,
  lines: SheetLines,
  formulas: FormulaReader,
  context: CellReading,
): void {
  const inside = scanner.depth;
  let column = -1;
  while (scanner.next() && scanner.depth >= inside) {
    if (scanner.kind !== "open") continue;
    if (scanner.name !== "c") {
      scanner.skip();
      continue;
    }
    const cell = readCell(scanner, row, column + 1, formulas, context);
    column = cell.column;
    if (cell.value !== null) lines.values.put(row, column, cell.value);
    if (cell.formula !== null) lines.formulas.put(row, column, cell.formula);
    if (cell.format !== null) lines.formats.put(row, column, cell.format);
    if (cell.style !== 0) lines.styleNumbers.put(row, column, cell.style);
  }
}

function readRun(scanner: XmlScanner): [number, number] {
  return [Number(scanner.attribute("min")) - 1, Number(scanner.attribute("max")) - 1];
}
