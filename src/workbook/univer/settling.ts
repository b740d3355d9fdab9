import {
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
  type Univer,
} from "@univerjs/core";
import {
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/preset-sheets-core";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { EngineRuns, type EngineNews } from "./engineRuns";

/** Waits until formulas show what they give after the last change; at once where nothing is to be calculated. */
export type Settled = () => Promise<void>;

const known = new WeakMap<Univer, Watched>();

/** How to wait for the engine of this spreadsheet. It must have shown a workbook. */
export function settledOf(univer: Univer): Settled {
  return watchedOf(univer).settled;
}

/** Whether formulas show what they give now. */
export function isSettled(univer: Univer): boolean {
  return watchedOf(univer).runs.areOver;
}

interface Watched {
  readonly runs: EngineRuns;
  readonly settled: Settled;
}

function watchedOf(univer: Univer): Watched {
  const found = known.get(univer) ?? watch(univer);
  known.set(univer, found);
  return found;
}

function watch(univer: Univer): Watched {
  const injector = univer.__getInjector();
  // It would begin to listen on its own only when the spreadsheet has been painted for the first time.
  injector.get(TriggerCalculationController);
  const causes = injector.get(IActiveDirtyManagerService);
  const runs = new EngineRuns();
  const waiting = new Set<() => void>();
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    const isCause = Boolean(causes.get(command.id)) && !isLookOnly(command, options);
    const news = isCause ? "changed" : newsOf(command);
    if (!news) return;
    runs.hear(news);
    if (!runs.areOver) return;
    // The word of a run that ended comes after its results were put into their cells.
    for (const go of waiting) go();
    waiting.clear();
  });
  const settled = async (): Promise<void> => {
    while (!runs.areOver) await new Promise<void>((go) => void waiting.add(go));
  };
  return { runs, settled };
}

function newsOf({ id, params }: Readonly<ICommandInfo>): EngineNews | undefined {
  if (id === SetFormulaCalculationStartMutation.id) return "started";
  if (id === SetFormulaCalculationStopMutation.id) return "stopped";
  if (id !== SetFormulaCalculationNotificationMutation.id) return undefined;
  const { stageInfo, functionsExecutedState } = (params ??
    {}) as ISetFormulaCalculationNotificationMutation;
  if (stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) return "calculated";
  if (functionsExecutedState === undefined) return undefined;
  return functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION
    ? "interrupted"
    : "ended";
}

/** Changes of cells that the engine itself passes over (TriggerCalculationController of 0.25.1). */
function isLookOnly({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  const { trigger } = (params ?? {}) as ISetRangeValuesMutationParams;
  return options?.onlyLocal === true || LOOKS.has(trigger);
}

const LOOKS: ReadonlySet<string | undefined> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);
