import {
  FormulaDataModel,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { UNCALCULATED } from "../cell";
import type { SheetSpec } from "../sheetSpec";
import { shownValue } from "../storable";
import type { Grid } from "./createGrid";
import { settledOf } from "./settling";

/** Whether a formula of the sheets comes without the value that it shows, as programs write files that do not calculate. */
export function lacksValues(sheets: readonly SheetSpec[]): boolean {
  return sheets.some(({ rows }) =>
    rows.some((row) =>
      row.some((cell) => cell?.formula !== undefined && shownValue(cell) === UNCALCULATED),
    ),
  );
}

/** Calculates the formulas of a workbook that show nothing yet, and what depends on them. */
export async function calculateMissing({ univer, api }: Grid, unit: string): Promise<void> {
  const settled = settledOf(univer);
  const formulas = univer.__getInjector().get(FormulaDataModel);
  const dirtyRanges = formulas.getFormulaDirtyRanges().filter(({ unitId }) => unitId === unit);
  api.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, {
    dirtyRanges,
    forceCalculation: false,
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  });
  await settled();
}
