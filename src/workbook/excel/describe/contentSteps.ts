import { areaAddress } from "../../address";
import type { CellSpec, SheetSpec } from "../../sheetSpec";
import { shownValue } from "../../storable";
import { enteredValue, type Entered } from "../cells/entered";
import { withSheetNames } from "./sheetReferences";
import { RANGE_WEIGHT, type Step } from "./step";

/** How formulas are written. */
export interface FormulaSpelling {
  /** Names under which sheets are being built, by their own in lower case. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** Whether Excel takes formulas over arrays as they are; without that their values are written. */
  readonly hasArrays: boolean;
}

const CELLS_A_STEP = 20_000;

/** Enters all cells of a sheet, in pieces of rows. @throws {WorkbookError} textTooLong */
export function contentSteps(spec: SheetSpec, spelling: FormulaSpelling): readonly Step[] {
  const columns = columnCount(spec);
  if (columns === 0) return [];
  const rowsAStep = Math.max(1, Math.floor(CELLS_A_STEP / columns));
  const steps: Step[] = [];
  for (let row = 0; row < spec.rows.length; row += rowsAStep) {
    const lines = spec.rows
      .slice(row, row + rowsAStep)
      .map((line) =>
        Array.from({ length: columns }, (_, column) => entered(line[column], spelling)),
      );
    const address = areaAddress({ row, column: 0, rows: lines.length, columns });
    const weight = lines.reduce((sum, line) => sum + weightOf(line), RANGE_WEIGHT);
    steps.push({
      weight,
      queue: (sheet) => {
        sheet.getRange(address).formulas = lines;
      },
    });
  }
  return steps;
}

export const columnCount = ({ rows }: SheetSpec): number =>
  Math.max(0, ...rows.map((line) => line.length));

function entered(cell: CellSpec | undefined, spelling: FormulaSpelling): Entered {
  if (!cell) return "";
  const value = shownValue(cell);
  if (cell.formula === undefined) return enteredValue(value);
  if (cell.isArray && !spelling.hasArrays) return enteredValue(cell.value);
  return `=${withSheetNames(cell.formula, spelling.sheetNames)}`;
}

const weightOf = (line: readonly Entered[]): number =>
  line.reduce<number>((sum, cell) => sum + String(cell).length + 3, 2);
