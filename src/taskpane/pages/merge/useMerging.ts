import { useState } from "react";
import { usePane } from "../../shell/paneContext";
import { MERGE } from "../../texts/mergeTexts";
import type { MergeModel } from "./mergeModel";
import {
  isSamePlan,
  mergeAsFile,
  mergeIntoWorkbook,
  planMerge,
  type MergePlan,
} from "./writeMerge";

/** The ways out of the page 合并. What would replace sheets waits as a plan until it is confirmed. */
export interface Merging {
  readonly plan: MergePlan | undefined;
  readonly begin: () => Promise<void>;
  /** Whose scheme the merged workbook has: its own, or that of the files. */
  readonly choose: (keepsOwnScheme: boolean) => Promise<void>;
  readonly finish: (confirmed: MergePlan) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly giveUp: () => void;
}

export function useMerging(model: MergeModel): Merging {
  const pane = usePane();
  const [plan, setPlan] = useState<MergePlan>();
  const planned = (keepsOwnScheme: boolean): Promise<MergePlan | undefined> =>
    pane.run(MERGE.comparing, () => planMerge(pane.workbook, model, keepsOwnScheme));
  return {
    plan,
    begin: async () => {
      const next = await planned(false);
      if (!next) return;
      const asks = next.replaced.length + next.removed.length > 0 || pane.store.get().seal;
      if (asks) setPlan(next);
      else await mergeIntoWorkbook(pane, model, next);
    },
    choose: async (keepsOwnScheme) => {
      const next = await planned(keepsOwnScheme);
      if (next) setPlan(next);
    },
    finish: async (confirmed) => {
      setPlan(undefined);
      const now = await planned(confirmed.keepsOwnScheme);
      // Sheets that somebody filled or named meanwhile are replaced only after they were shown as well.
      if (now && !isSamePlan(now, confirmed)) setPlan(now);
      else if (now) await mergeIntoWorkbook(pane, model, now);
    },
    save: async () => {
      setPlan(undefined);
      const merge = await pane.run(MERGE.comparing, () => model.result());
      if (merge) await mergeAsFile(pane, merge);
    },
    giveUp: () => setPlan(undefined),
  };
}
