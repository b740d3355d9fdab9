import { useState } from "react";
import type { WeightValues } from "../../../grading/edit/weightSteps";

/** Weights that are being edited, with a way back for each step. */
export interface WeightDraft {
  readonly values: WeightValues;
  readonly canUndo: boolean;
  /** Sets the weights; steps under the same key, as a slider makes them, are one to undo. */
  change(next: WeightValues, key?: string): void;
  undo(): void;
  reset(): void;
}

interface Step {
  readonly values: WeightValues;
  readonly key: string | undefined;
}

/** The draft of weights that begins with what was read. */
export function useWeightDraft(first: WeightValues): WeightDraft {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  return {
    values: steps.at(-1)?.values ?? first,
    canUndo: steps.length > 0,
    change: (values, key) =>
      setSteps((before) => {
        const isSame = key !== undefined && before.at(-1)?.key === key;
        return [...(isSame ? before.slice(0, -1) : before), { values, key }];
      }),
    undo: () => setSteps((before) => before.slice(0, -1)),
    reset: () => setSteps([]),
  };
}
