import {
  ICommandService,
  IUndoRedoService,
  RedoCommand,
  UndoCommand,
  type Nullable,
} from "@univerjs/core";
import type { Grid } from "../createGrid";

type Turn = "undone" | "redone";

/** Which step of the user's a change belongs to, so that it can be taken from the list when the step is taken back. */
export interface UndoSteps {
  /** The number of the step that is being done. */
  readonly current: number;
  /** Whether a step is being taken back or done again right now. */
  readonly isTurning: boolean;
  dispose(): void;
}

/** Watches the steps; tells the numbers of those that were taken back or done again. */
export function undoSteps(
  { univer }: Grid,
  onTurn: (turn: Turn, steps: readonly number[]) => void,
): UndoSteps {
  const injector = univer.__getInjector();
  const undo = injector.get(IUndoRedoService);
  const commands = injector.get(ICommandService);
  const numbers = new WeakMap<object, number[]>();
  const sizes = new WeakMap<object, number>();
  // Numbers of an earlier visit, kept with unsaved work, must not come again.
  let current = Date.now();
  let turning: { readonly turn: Turn; readonly steps: readonly number[] } | undefined;
  const status = undo.undoRedoStatus$.subscribe(() => {
    if (turning) return;
    const top = undo.pitchTopUndoElement();
    if (!top) return;
    // Things that are one step for the user are put together; other news is not about steps.
    const size = top.redoMutations.length + top.undoMutations.length;
    if (sizes.get(top) === size) return;
    sizes.set(top, size);
    numbers.set(top, [...(numbers.get(top) ?? []), current]);
    current += 1;
  });
  const before = commands.beforeCommandExecuted(({ id }) => {
    if (id === UndoCommand.id)
      turning = { turn: "undone", steps: stepsOf(undo.pitchTopUndoElement()) };
    if (id === RedoCommand.id)
      turning = { turn: "redone", steps: stepsOf(undo.pitchTopRedoElement()) };
  });
  const after = commands.onCommandExecuted(({ id }) => {
    if (id !== UndoCommand.id && id !== RedoCommand.id) return;
    const { turn, steps } = turning ?? { turn: "undone", steps: [] };
    turning = undefined;
    onTurn(turn, steps);
  });
  const stepsOf = (element: Nullable<object>): readonly number[] =>
    (element && numbers.get(element)) ?? [];
  return {
    get current() {
      return current;
    },
    get isTurning() {
      return turning !== undefined;
    },
    dispose: () => {
      status.unsubscribe();
      before.dispose();
      after.dispose();
    },
  };
}
