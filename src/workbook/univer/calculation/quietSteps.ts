import { IUndoRedoService, type IUndoRedoItem, type Univer } from "@univerjs/core";

/** Draws without a step that the user could take back with Ctrl+Z. */
export type Quietly = <Result>(draw: () => Result) => Result;

/**
 * What the program draws is taken back as a whole by its own button; taken back step by step, half of it would stand.
 * Steps that the user did before stay.
 */
export function quietSteps(univer: Univer): Quietly {
  const steps = univer.__getInjector().get(IUndoRedoService);
  const push = steps.pushUndoRedo.bind(steps);
  let depth = 0;
  // The service stands behind a proxy that remembers its methods; what is defined on the proxy itself comes first.
  Object.defineProperty(steps, "pushUndoRedo", {
    value: (step: IUndoRedoItem) => {
      if (depth === 0) push(step);
    },
  });
  return (draw) => {
    depth += 1;
    try {
      return draw();
    } finally {
      depth -= 1;
    }
  };
}
