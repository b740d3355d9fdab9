import type { ICommandService, IUnitRange } from "@univerjs/core";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";

/** Has the engine calculate these cells and what depends on them, with all that it was stopped at before. */
export function startCalculation(
  commands: ICommandService,
  dirtyRanges: readonly IUnitRange[] = [],
): void {
  commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, {
    dirtyRanges: [...dirtyRanges],
    forceCalculation: false,
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  });
}
