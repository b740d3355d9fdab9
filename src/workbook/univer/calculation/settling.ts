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
import { startCalculation } from "./startCalculation";
import { EngineRuns, type EngineNews } from "./engineRuns";

/**
 * The engine gathers changes for 100 ms before it starts; where it has not by now it broke, which the console tells, and
 * whoever waited for it would wait for ever.
 */
const START = 1000;

/** Waits until formulas show what they give after the last change; at once where nothing is to be calculated. */
export type Settled = () => Promise<void>;

const known = new WeakMap<Univer, Watched>();

/** How to wait for the engine of this spreadsheet. It must have shown a workbook. */
export function settledOf(univer: Univer): Settled {
  return watchedOf(univer).settled;
}

/** Whether formulas show what they give now. */
export function isSettled(univer: Univer): boolean {
  const { runs } = watchedOf(univer);
  return runs.areOver && !runs.areUnfinished;
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
  const commands = injector.get(ICommandService);
  const runs = new EngineRuns();
  const waiting = new Set<() => void>();
  const hear = (news: EngineNews): void => {
    runs.hear(news);
    if (!runs.areOver) return;
    // The word of a run that ended comes after its results were put into their cells.
    for (const go of waiting) go();
    waiting.clear();
  };
  let patience: ReturnType<typeof setTimeout> | undefined;
  commands.onCommandExecuted((command, options) => {
    const isCause = Boolean(causes.get(command.id)) && !isFormattingOnly(command, options);
    const news = isCause ? "changed" : newsOf(command);
    if (!news) return;
    hear(news);
    // Timers fire in their order, also in a page that nobody looks at: the engine's own is before these.
    if (news === "interrupted") setTimeout(() => hear("left"), 0);
    if (news !== "changed") return;
    clearTimeout(patience);
    patience = setTimeout(() => hear("late"), START);
  });
  const settled = async (): Promise<void> => {
    if (runs.areUnfinished) startCalculation(commands);
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
function isFormattingOnly(
  { id, params }: Readonly<ICommandInfo>,
  options?: IExecutionOptions,
): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  const { trigger } = (params ?? {}) as ISetRangeValuesMutationParams;
  return options?.onlyLocal === true || LOOKS.has(trigger);
}

const LOOKS: ReadonlySet<string | undefined> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);
