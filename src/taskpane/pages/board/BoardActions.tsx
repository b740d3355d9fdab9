import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { adoptRest, undone } from "../../../grading/board/boardDraft";
import { planBoard, type BoardPlan, type Planned } from "../../../grading/board/planBoard";
import { lastStep } from "../../model/lastStep";
import { Actions } from "../../parts/Actions";
import { ChangeList } from "../../parts/ChangeList";
import { ConfirmDialog } from "../../parts/ConfirmDialog";
import { TakeBack } from "../../parts/TakeBack";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { BOARD } from "../../texts/boardTexts";
import { write } from "./boardSession";
import type { BoardWork } from "./useBoard";

interface BoardActionsProps {
  readonly work: BoardWork;
  readonly onWritten: () => void;
}

/** Undo a step, write after a preview, take the writing back, and the minutes. */
export function BoardActions({ work, onWritten }: BoardActionsProps) {
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const { open, draft, step } = work;
  const [planned, setPlanned] = useState<{ readonly of: unknown; readonly plan: Planned }>();
  // What was planned is about one draft; another one is planned anew.
  const shown = planned?.of === draft ? planned.plan : undefined;
  const finish = async (plan: BoardPlan): Promise<void> => {
    setPlanned(undefined);
    await write(pane, draft, plan);
    onWritten();
  };
  return (
    <>
      {shown?.kind === "refused" && <Refusals planned={shown} />}
      <Actions>
        <Button
          appearance="primary"
          disabled={!!busy || !!open.obstacle}
          onClick={() => setPlanned({ of: draft, plan: planBoard(open, draft) })}
        >
          {say(BOARD.write)}
        </Button>
        <Button disabled={!!busy} onClick={() => step((each) => adoptRest(each, open.grading))}>
          {say(BOARD.adopt)}
        </Button>
        <Button disabled={draft.past.length === 0} onClick={() => step(undone)}>
          {say(BOARD.undo)}
        </Button>
        <TakeBackWrite />
        <Button disabled={!!busy} onClick={() => pane.openPaper("minutes")}>
          {say(BOARD.minutes)}
        </Button>
      </Actions>
      {shown?.kind === "ready" && (
        <ConfirmDialog
          title={say(BOARD.write)}
          confirm={say(BOARD.write)}
          onConfirm={() => void finish(shown.plan)}
          onClose={() => setPlanned(undefined)}
        >
          <Preview plan={shown.plan} work={work} />
        </ConfirmDialog>
      )}
    </>
  );
}

/** Where the last step in the workbook was this one. */
function TakeBackWrite() {
  const { kept, seal } = usePaneState();
  return !seal && lastStep(kept) === "decisions" ? <TakeBack /> : null;
}

function Refusals({ planned }: { readonly planned: Extract<Planned, { kind: "refused" }> }) {
  const say = useSay();
  const { locale } = usePaneState();
  const sentences = [
    ...planned.reasons.map((reason) => say(reason)),
    ...planned.findings.map((finding) => finding.message(locale)),
  ];
  return (
    <div role="alert">
      {sentences.map((sentence) => (
        <MessageBar key={sentence} intent="error" layout="multiline">
          <MessageBarBody>{sentence}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}

function Preview({ plan, work }: { readonly plan: BoardPlan; readonly work: BoardWork }) {
  const say = useSay();
  const { name, date } = work.draft.meeting;
  const { changes, records } = plan;
  const details = { cells: changes.length, records: records.length, meeting: name, date };
  return (
    <>
      <p>{say(BOARD.preview, details)}</p>
      <ChangeList changes={changes} />
    </>
  );
}
