import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { prepare } from "../../model/gradeSteps";
import { Actions } from "../../parts/Actions";
import { PageTitle } from "../../parts/PageTitle";
import { Quiet } from "../../parts/Quiet";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { EXPLAIN } from "../../texts/explainTexts";
import { ReachPart } from "./ReachPart";
import { RecheckPart } from "./RecheckPart";
import { StepList } from "./StepList";
import { UnitChoice } from "./UnitChoice";
import { useSelectedUnit } from "./useSelectedUnit";

/** 解释: why a unit has its score, grade and rank; and whether the results still agree with the scheme. */
export function ExplainPage() {
  const pane = usePane();
  const say = useSay();
  const { assessment, mapping, grading, findings, explained, hasChanged, busy } = usePaneState();
  const isKnown = assessment?.kind === "format" || assessment?.kind === "mapped";
  const isPrepared = grading !== undefined || findings.length > 0;
  useEffect(() => {
    if (isKnown && !isPrepared) void prepare(pane, pane.store.get().mapping);
  }, [pane, isKnown, isPrepared]);
  useSelectedUnit(grading);
  if (!grading) {
    return (
      <>
        <PageTitle>{say(EXPLAIN.title)}</PageTitle>
        <Quiet>{say(EXPLAIN.nothing)}</Quiet>
        <Actions>
          <Button appearance="primary" onClick={() => pane.open("grade")}>
            {say(EXPLAIN.toGrade)}
          </Button>
        </Actions>
      </>
    );
  }
  const canSelect = pane.workbook.capabilities.selection;
  return (
    <>
      <PageTitle>{say(EXPLAIN.title)}</PageTitle>
      <Quiet>{say(canSelect ? EXPLAIN.hint : EXPLAIN.hintList)}</Quiet>
      {hasChanged && (
        <Actions>
          <Quiet>{say(EXPLAIN.stale)}</Quiet>
          <Button size="small" disabled={!!busy} onClick={() => void prepare(pane, mapping)}>
            {say(EXPLAIN.again)}
          </Button>
        </Actions>
      )}
      <UnitChoice grading={grading} unit={explained} />
      {explained !== undefined && <StepList key={explained} grading={grading} unit={explained} />}
      {explained !== undefined && <ReachPart key={`reach${explained}`} unit={explained} />}
      <RecheckPart grading={grading} />
    </>
  );
}
