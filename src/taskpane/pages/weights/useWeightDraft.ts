import { useState } from "react";
import type { PaneModel } from "../../model/paneModel";
import { usePane } from "../../shell/paneContext";
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

/** Steps that were not written yet, by what they began with: they wait while another page is open. */
const UNWRITTEN = new WeakMap<PaneModel, Map<string, readonly Step[]>>();

/** The draft of weights that begins with what was read; `scope` tells apart what begins alike. */
export function useWeightDraft(first: WeightValues, scope: string): WeightDraft {
  const pane = usePane();
  const kept = UNWRITTEN.get(pane) ?? new Map<string, readonly Step[]>();
  UNWRITTEN.set(pane, kept);
  const key = JSON.stringify([scope, [...first]]);
  const [steps, setSteps] = useState<readonly Step[]>(kept.get(key) ?? []);
  const set = (next: (before: readonly Step[]) => readonly Step[]): void =>
    setSteps((before) => {
      const after = next(before);
      kept.set(key, after);
      return after;
    });
  return {
    values: steps.at(-1)?.values ?? first,
    canUndo: steps.length > 0,
    change: (values, step) =>
      set((before) => {
        const isSame = step !== undefined && before.at(-1)?.key === step;
        return [...(isSame ? before.slice(0, -1) : before), { values, key: step }];
      }),
    undo: () => set((before) => before.slice(0, -1)),
    reset: () => set(() => []),
  };
}
