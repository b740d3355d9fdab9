import {
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
  type Univer,
} from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  FormulaCalculationSessionController,
  FormulaCalculationSessionService,
  TriggerCalculationController,
} from "@univerjs/preset-sheets-core";

import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";

/** Waits until formulas show what they give after the last change; at once where nothing is to be calculated. */
export type Settled = () => Promise<void>;

/** The engine gathers changes for 100 ms before it starts; where it has not by now it never will. */
const START = 1000;
const known = new WeakMap<Univer, Settled>();

/** How to wait for the engine of this spreadsheet. It must have shown a workbook. */
export function settledOf(univer: Univer): Settled {
  const found = known.get(univer) ?? watched(univer);
  known.set(univer, found);
  return found;
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

function watched(univer: Univer): Settled {
  const injector = univer.__getInjector();
  // They would start on their own only when the spreadsheet has been painted for the first time.
  injector.get(TriggerCalculationController);
  injector.get(FormulaCalculationSessionController);
  const session = injector.get(FormulaCalculationSessionService);
  const causes = injector.get(IActiveDirtyManagerService);
  let isDue = false;
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) isDue = false;
    else if (causes.get(command.id) && !isLookOnly(command, options)) isDue = true;
  });
  // Once results are given they stand in their cells, unless the workbook that they are for is gone.
  const isRunning = (): boolean => {
    const { started, resultEmitted, resultApplied } = session.state;
    return started && !resultEmitted && !resultApplied;
  };
  /** Whether something came before the patience ended. */
  const news = (patience?: number): Promise<boolean> =>
    new Promise((done) => {
      const before = session.state;
      const timer = patience === undefined ? undefined : setTimeout(() => end(false), patience);
      const watching = session.state$.subscribe((state) => {
        if (state !== before) end(true);
      });
      const end = (isNew: boolean): void => {
        clearTimeout(timer);
        watching.unsubscribe();
        done(isNew);
      };
    });
  return async () => {
    while (isDue || isRunning()) {
      const isAwaited = isRunning();
      const isNew = await news(isAwaited ? undefined : START);
      if (!isAwaited && !isNew) isDue = false;
    }
  };
}
