import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { Actions } from "../../parts/Actions";
import { PageTitle } from "../../parts/PageTitle";
import { Quiet } from "../../parts/Quiet";
import { prepare, prepareUnasked } from "../../model/gradeSteps";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { GRADE } from "../../texts/gradeTexts";
import { CheckPart } from "./CheckPart";
import { MappingEditor } from "./MappingEditor";
import { ResultPart } from "./ResultPart";
import { SealLine } from "./SealLine";
import { TableChoices } from "./TableChoices";

/** 一键评分: checks, preview, write, take back. */
export function GradePage() {
  const pane = usePane();
  const say = useSay();
  const { assessment, mapping, grading, findings, busy } = usePaneState();
  const [isEditing, setEditing] = useState(false);
  const kind = assessment?.kind;
  const isKnown = kind === "format" || kind === "mapped";
  const isPrepared = grading !== undefined || findings.length > 0;
  // Once for what was found: a preparation that failed waits for the user, instead of failing for ever.
  const tried = useRef<typeof assessment>();
  const isWaiting = isKnown && !isPrepared && !busy;
  useEffect(() => {
    if (!isWaiting || tried.current === assessment) return;
    tried.current = assessment;
    void prepareUnasked(pane);
  }, [pane, isWaiting, assessment]);

  const templates = (
    <Actions>
      <Button appearance="primary" onClick={() => pane.open("templates")}>
        {say(GRADE.templates)}
      </Button>
    </Actions>
  );
  if (assessment?.kind === "foreign" && (isEditing || !mapping)) {
    return <MappingEditor proposal={assessment.proposal} onAccept={() => setEditing(false)} />;
  }
  return (
    <>
      <PageTitle>{say(GRADE.title)}</PageTitle>
      {kind === "empty" && (
        <>
          <Quiet>{say(GRADE.nothing)}</Quiet>
          {templates}
        </>
      )}
      {assessment?.kind === "unknown" && (
        <>
          <Quiet>{say(GRADE.unknown)}</Quiet>
          <TableChoices tables={assessment.proposal.tables} />
          {templates}
        </>
      )}
      <SealLine />
      {isPrepared && <CheckPart onChangeMapping={mapping && (() => edit())} />}
      {grading && <ResultPart />}
      {(isPrepared || isWaiting) && !grading && (
        <Actions>
          <Button
            appearance="primary"
            disabled={!!busy}
            onClick={() => void prepare(pane, mapping)}
          >
            {say(GRADE.again)}
          </Button>
        </Actions>
      )}
    </>
  );

  /** A table that was graded before is recognised anew, so that every part of the mapping can be changed. */
  function edit(): void {
    setEditing(true);
    if (kind === "mapped") void pane.look({ asksAnew: true });
  }
}
