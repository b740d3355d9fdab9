import { areaAddress } from "../../address";
import type { CellSpec, SheetSpec } from "../../sheetSpec";
import { shownValue } from "../../storable";
import { enteredValue, type Entered } from "../cells/entered";
import { withSheetNames } from "../../sheetReferences";
import { RANGE_WEIGHT, STEP_WEIGHT, type Step } from "./step";
import { largest } from "../../extremes";

/** How formulas are written. */
export interface FormulaSpelling {
  /** Names under which sheets are being built, by their own in lower case. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** Whether Excel takes formulas over arrays as they are; without that their values are written. */
  readonly hasArrays: boolean;
}

/** Enters all cells of a sheet, in pieces of rows; a row that is longer than a step is one of its own. @throws {WorkbookError} textTooLong */
export function contentSteps(spec: SheetSpec, spelling: FormulaSpelling): readonly Step[] {
  const columns = columnCount(spec);
  if (columns === 0) return [];
  const steps: Step[] = [];
  let lines: Entered[][] = [];
  let weight = RANGE_WEIGHT;
  spec.rows.forEach((cells, row) => {
    const line = Array.from({ length: columns }, (_, column) => entered(cells[column], spelling));
    lines.push(line);
    weight += weightOf(line);
    if (weight < STEP_WEIGHT && row < spec.rows.length - 1) return;
    const area = { row: row + 1 - lines.length, column: 0, rows: lines.length, columns };
    steps.push(contentStep(areaAddress(area), lines, weight));
    lines = [];
    weight = RANGE_WEIGHT;
  });
  return steps;
}

const contentStep = (address: string, lines: Entered[][], weight: number): Step => ({
  weight,
  queue: (sheet) => {
    sheet.getRange(address).formulas = lines;
  },
});

export const columnCount = ({ rows }: SheetSpec): number =>
  largest(
    rows.map((line) => line.length),
    0,
  );

function entered(cell: CellSpec | undefined, spelling: FormulaSpelling): Entered {
  if (!cell) return "";
  const value = shownValue(cell);
  if (cell.formula === undefined) return enteredValue(value);
  if (cell.isArray && !spelling.hasArrays) return enteredValue(cell.value);
  return `=${withSheetNames(cell.formula, spelling.sheetNames)}`;
}

const weightOf = (line: readonly Entered[]): number =>
  line.reduce<number>((sum, cell) => sum + String(cell).length + 3, 2);
