import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Actions } from "../../parts/Actions";
import { PageTitle } from "../../parts/PageTitle";
import { prepare } from "../../model/gradeSteps";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { GRADE } from "../../texts/gradeTexts";
import { CheckPart } from "./CheckPart";
import { MappingEditor } from "./MappingEditor";
import { NothingToGrade } from "./NothingToGrade";
import { QuarterPart } from "./QuarterPart";
import { ResultPart } from "./ResultPart";
import { SealLine } from "./SealLine";
import { useUnaskedPreparation } from "./useUnaskedPreparation";

/** 一键评分: checks, preview, write, take back. */
export function GradePage() {
  const pane = usePane();
  const say = useSay();
  const { assessment, mapping, grading, findings, busy } = usePaneState();
  const [isEditing, setEditing] = useState(false);
  const isPrepared = grading !== undefined || findings.length > 0;
  const isWaiting = useUnaskedPreparation(isPrepared);
  const table = assessment?.kind === "foreign" ? assessment.proposal.chosen : undefined;
  if (assessment?.kind === "foreign" && table && (isEditing || !mapping)) {
    const { proposal } = assessment;
    return (
      <MappingEditor
        key={`${table.id} ${table.units.at.join()} ${table.mapping.from}`}
        proposal={proposal}
        table={table}
        onAccept={() => setEditing(false)}
      />
    );
  }
  /** A table that was graded before is recognised anew, so that every part of the mapping can be changed. */
  const edit = (): void => {
    setEditing(true);
    if (assessment?.kind === "mapped") void pane.look({ asksAnew: true });
  };
  return (
    <>
      <PageTitle>{say(GRADE.title)}</PageTitle>
      <NothingToGrade assessment={assessment} />
      <SealLine />
      {isPrepared && <CheckPart onChangeMapping={mapping && edit} />}
      <QuarterPart />
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
}
