import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Actions } from "../../parts/Actions";
import { ConfirmDialog } from "../../parts/ConfirmDialog";
import { SealNote } from "../../parts/SealNote";
import { Quiet } from "../../parts/Quiet";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { MERGE } from "../../texts/mergeTexts";
import type { MergeModel } from "./mergeModel";
import { openDecisions, type MergeState } from "./mergeState";
import { asksWhose, MergePlanLines, type WhoseScheme } from "./MergePlanLines";
import { useMerging } from "./useMerging";

/** What is still open, and where the merged workbook goes. */
export function MergeActions(props: { readonly model: MergeModel; readonly state: MergeState }) {
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const { model, state } = props;
  const { plan, begin, choose, finish, save, giveUp } = useMerging(model);
  const [choice, setChoice] = useState<WhoseScheme>();
  const open = openDecisions(state);
  const isEmpty = state.compared === undefined || state.compared.merged.length === 0;
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
        <Button
          appearance="primary"
          disabled={!isReady}
          onClick={() => {
            setChoice(undefined);
            void begin();
          }}
        >
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
          title={say(asksWhose(plan) ? MERGE.whoseTitle : MERGE.replaceTitle)}
          confirm={say(MERGE.replace)}
          isDisabled={asksWhose(plan) && choice === undefined}
          onConfirm={() => void finish(plan)}
          onClose={giveUp}
          other={<Button onClick={() => void save()}>{say(MERGE.asFile)}</Button>}
        >
          <SealNote />
          <MergePlanLines
            plan={plan}
            choice={choice}
            onChoose={(next) => {
              setChoice(next);
              void choose(next === "own");
            }}
          />
          <p>{say(restores ? MERGE.canTakeBack : MERGE.cannotTakeBack)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
