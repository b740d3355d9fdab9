import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Grading } from "../../../grading/results/grading";
import { readReportFacts, type ReportFacts } from "../../../reports/facts/reportFacts";
import { prepare } from "../../model/gradeSteps";
import type { PaneModel } from "../../model/paneModel";
import { Actions } from "../../parts/Actions";
import { PageTitle } from "../../parts/PageTitle";
import { Quiet } from "../../parts/Quiet";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { REPORTS } from "../../texts/reportsTexts";
import { PaperChoices } from "./PaperChoices";
import { PaperPart } from "./PaperPart";
import { FIRST_CHOICE, type PaperChoice } from "./paperChoice";

/** 报告: the papers that an office publishes after grading, as they will read, and as Word files. */
export function ReportsPage() {
  const pane = usePane();
  const say = useSay();
  const { assessment, mapping, grading, findings, hasChanged, busy } = usePaneState();
  const isKnown = assessment?.kind === "format" || assessment?.kind === "mapped";
  const isPrepared = grading !== undefined || findings.length > 0;
  useEffect(() => {
    if (isKnown && !isPrepared) void prepare(pane, pane.store.get().mapping);
  }, [pane, isKnown, isPrepared]);
  const facts = useFacts(pane, grading);
  const [choice, setChoice] = useState<PaperChoice>(FIRST_CHOICE);
  if (!grading) {
    return (
      <>
        <PageTitle>{say(REPORTS.title)}</PageTitle>
        <Quiet>{say(REPORTS.nothing)}</Quiet>
        <Actions>
          <Button appearance="primary" onClick={() => pane.open("grade")}>
            {say(REPORTS.toGrade)}
          </Button>
        </Actions>
      </>
    );
  }
  return (
    <>
      <PageTitle>{say(REPORTS.title)}</PageTitle>
      <Quiet>{say(REPORTS.hint)}</Quiet>
      {hasChanged && (
        <Actions>
          <Quiet>{say(REPORTS.stale)}</Quiet>
          <Button size="small" disabled={!!busy} onClick={() => void prepare(pane, mapping)}>
            {say(REPORTS.again)}
          </Button>
        </Actions>
      )}
      {facts && (
        <>
          <PaperChoices facts={facts} choice={choice} onChoose={setChoice} />
          <PaperPart facts={facts} choice={choice} />
        </>
      )}
    </>
  );
}

/** What papers say of the grading, once what was reported is read as well. */
function useFacts(pane: PaneModel, grading: Grading | undefined): ReportFacts | undefined {
  const [facts, setFacts] = useState<ReportFacts>();
  useEffect(() => {
    if (!grading) return undefined;
    let isWanted = true;
    readReportFacts(pane.workbook, grading).then(
      (read) => isWanted && setFacts(read),
      (error: unknown) => pane.fail(error),
    );
    return () => {
      isWanted = false;
    };
  }, [pane, grading]);
  return facts?.grading === grading ? facts : undefined;
}
