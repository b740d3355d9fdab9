import {
  FormulaDataModel,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/preset-sheets-core";
import { UNCALCULATED } from "../cell";
import type { SheetSpec } from "../sheetSpec";
import { shownValue } from "../storable";
import type { Grid } from "./createGrid";

/** Whether a formula of the sheets comes without the value that it shows, as programs write files that do not calculate. */
export function lacksValues(sheets: readonly SheetSpec[]): boolean {
  return sheets.some(({ rows }) =>
    rows.some((row) =>
      row.some((cell) => cell?.formula !== undefined && shownValue(cell) === UNCALCULATED),
    ),
  );
}

/** Calculates the formulas that show nothing yet, and what depends on them. */
export async function calculateMissing({ univer, api }: Grid): Promise<void> {
  const injector = univer.__getInjector();
  // It would start on its own only when the spreadsheet has been painted for the first time.
  injector.get(TriggerCalculationController);
  const dirtyRanges = injector.get(FormulaDataModel).getFormulaDirtyRanges();
  const calculated = api.getFormula().onCalculationResultApplied();
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
  await calculated;
}
