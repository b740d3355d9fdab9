import { listed } from "../../../scoring/locale";
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Actions } from "../../parts/Actions";
import { ConfirmDialog } from "../../parts/ConfirmDialog";
import { Quiet } from "../../parts/Quiet";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { MERGE } from "../../texts/mergeTexts";
import type { MergeModel } from "./mergeModel";
import { openDecisions, type MergeState } from "./mergeState";
import {
  isSamePlan,
  mergeAsFile,
  mergeIntoWorkbook,
  planMerge,
  type MergePlan,
} from "./writeMerge";

/** What is still open, and where the merged workbook goes. */
export function MergeActions(props: { readonly model: MergeModel; readonly state: MergeState }) {
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const [plan, setPlan] = useState<MergePlan>();
  const { model, state } = props;
  const open = openDecisions(state);
  const isEmpty = state.compared === undefined || state.compared.merged.length === 0;
  const planned = (): Promise<MergePlan | undefined> =>
    pane.run(MERGE.comparing, async () => planMerge(pane.workbook, await model.result()));
  const begin = async (): Promise<void> => {
    const next = await planned();
    if (!next) return;
    const asks = next.replaced.length + next.removed.length > 0;
    if (asks) setPlan(next);
    else await mergeIntoWorkbook(pane, model, next);
  };
  const finish = async (confirmed: MergePlan): Promise<void> => {
    setPlan(undefined);
    const now = await planned();
    // Sheets that somebody filled or named meanwhile are replaced only after they were shown as well.
    if (now && !isSamePlan(now, confirmed)) setPlan(now);
    else if (now) await mergeIntoWorkbook(pane, model, now);
  };
  const save = async (): Promise<void> => {
    setPlan(undefined);
    const next = await planned();
    if (next) await mergeAsFile(pane, next.merge);
  };
  const isReady = open === 0 && !isEmpty && !busy;
  const { restores } = pane.workbook.capabilities;
  return (
    <>
      <div role="status">
        <Quiet>
          {open > 0 ? say(MERGE.open, { count: open }) : say(isEmpty ? MERGE.nothing : MERGE.ready)}
        </Quiet>
      </div>
      <Actions>
        <Button appearance="primary" disabled={!isReady} onClick={() => void begin()}>
          {say(MERGE.intoWorkbook)}
        </Button>
        <Button disabled={!isReady} onClick={() => void save()}>
          {say(MERGE.asFile)}
        </Button>
        <Button appearance="subtle" disabled={!!busy} onClick={() => model.clear()}>
          {say(MERGE.clear)}
        </Button>
      </Actions>
      {plan && (
        <ConfirmDialog
          title={say(MERGE.replaceTitle)}
          confirm={say(MERGE.replace)}
          onConfirm={() => void finish(plan)}
          onClose={() => setPlan(undefined)}
          other={<Button onClick={() => void save()}>{say(MERGE.asFile)}</Button>}
        >
          {plan.replaced.length > 0 && (
            <p>{say(MERGE.replaceText, { sheets: listed(plan.replaced) })}</p>
          )}
          {plan.removed.length > 0 && (
            <p>{say(MERGE.removeText, { sheets: listed(plan.removed) })}</p>
          )}
          <p>{say(restores ? MERGE.canTakeBack : MERGE.cannotTakeBack)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
