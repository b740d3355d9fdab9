import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useRef } from "react";
import { obstacleSentence } from "../../../grading/board/boardRefusals";
import { Actions } from "../../parts/Actions";
import { FindingList } from "../../parts/FindingList";
import { PageTitle } from "../../parts/PageTitle";
import { Quiet } from "../../parts/Quiet";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { BOARD } from "../../texts/boardTexts";
import { BoardActions } from "./BoardActions";
import { BoardRows } from "./BoardRows";
import { MeetingFields } from "./MeetingFields";
import { Places } from "./Places";
import { useBoard, type BoardWork } from "./useBoard";
import { useUndoKey } from "./useUndoKey";

/** 审定: the meeting decides grades, sees what that means for places and the others, and writes it all at once. */
export function BoardPage() {
  const say = useSay();
  const { assessment, hasChanged, busy } = usePaneState();
  const { opening, work, readAgain } = useBoard();
  const isKnown = assessment?.kind === "format" || assessment?.kind === "mapped";
  return (
    <>
      <PageTitle>{say(BOARD.title)}</PageTitle>
      {hasChanged && work && (
        <Actions>
          <Quiet>{say(BOARD.changed)}</Quiet>
          <Button size="small" disabled={!!busy} onClick={readAgain}>
            {say(BOARD.again)}
          </Button>
        </Actions>
      )}
      {work && <Work work={work} onWritten={readAgain} />}
      {!work && isKnown && !opening && <Spinner size="small" label={say(BOARD.opening)} />}
      {!work && (opening || (assessment && !isKnown)) && (
        <>
          <Quiet>{say(BOARD.nothing)}</Quiet>
          {opening && <FindingList findings={opening.findings.filter(isError)} />}
          <ToGrade />
        </>
      )}
    </>
  );
}

function isError({ level }: { readonly level: string }): boolean {
  return level === "error";
}

function ToGrade() {
  const pane = usePane();
  const say = useSay();
  return (
    <Actions>
      <Button appearance="primary" onClick={() => pane.open("grade")}>
        {say(BOARD.toGrade)}
      </Button>
    </Actions>
  );
}

function Work({ work, onWritten }: { readonly work: BoardWork; readonly onWritten: () => void }) {
  const say = useSay();
  const { open, made, draft, step } = work;
  const part = useRef<HTMLDivElement>(null);
  useUndoKey(part, step);
  const told = made.findings.filter(({ level }) => level === "warning");
  return (
    <div ref={part}>
      {open.obstacle ? (
        <>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{say(obstacleSentence(open.obstacle))}</MessageBarBody>
          </MessageBar>
          <ToGrade />
        </>
      ) : (
        <Quiet>{say(BOARD.hint)}</Quiet>
      )}
      <Places bands={made.bands} errors={made.findings.filter(isError)} />
      <MeetingFields meeting={draft.meeting} step={step} />
      <BoardRows work={work} />
      {told.length > 0 && <FindingList findings={told} />}
      <BoardActions work={work} onWritten={onWritten} />
    </div>
  );
}
