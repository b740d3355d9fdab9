import { useState } from "react";
import type { Template, TemplateOptions } from "../../../templates/template";
import { usePane } from "../../shell/paneContext";
import { planInsert, type InsertPlan } from "../../../templates/insert/planInsert";
import { isSame } from "../../../grading/run/writesTheSame";
import { TEMPLATES_PAGE } from "../../texts/templatesTexts";
import { insert, saveAsNew } from "./templateTasks";

/** Where a template goes. What it would do to sheets that stand there waits as a plan until it is confirmed. */
export interface Placing {
  readonly plan: InsertPlan | undefined;
  readonly begin: () => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly save: () => Promise<void>;
  readonly giveUp: () => void;
}

export function usePlacing(
  template: Template,
  options: TemplateOptions,
  onInserted: () => void,
): Placing {
  const pane = usePane();
  const [plan, setPlan] = useState<InsertPlan>();
  const planned = (): Promise<InsertPlan | undefined> =>
    pane.run(TEMPLATES_PAGE.comparing, () => planInsert(pane.workbook, template, options));
  const go = async (): Promise<void> => {
    await insert(pane, template, options);
    if (pane.store.get().notice?.kind === "success") onInserted();
  };
  return {
    plan,
    begin: async () => {
      const next = await planned();
      if (!next) return;
      const asks = next.replaced.length + next.removed.length > 0 || pane.store.get().seal;
      if (asks) setPlan(next);
      else await go();
    },
    finish: async () => {
      const confirmed = plan;
      setPlan(undefined);
      const now = await planned();
      // What somebody changed meanwhile is inserted over only after it was shown as well.
      if (now && confirmed && !isSame(now, confirmed)) setPlan(now);
      else if (now) await go();
    },
    save: async () => {
      setPlan(undefined);
      await saveAsNew(pane, template, options);
    },
    giveUp: () => setPlan(undefined),
  };
}
