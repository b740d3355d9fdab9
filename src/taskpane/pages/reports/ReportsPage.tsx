import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ComponentProps } from "react";
import { KINDS } from "../../../reports/kinds";
import type { ReportFacts } from "../../../reports/facts/reportFacts";
import { KIND_IDS, type KindId } from "../../../reports/kindNames";
import { prepare } from "../../model/gradeSteps";
import { Actions } from "../../parts/Actions";
import { PageTitle } from "../../parts/PageTitle";
import { Quiet } from "../../parts/Quiet";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { REPORTS } from "../../texts/reportsTexts";
import { PaperChoices } from "./PaperChoices";
import { PaperPart } from "./PaperPart";
import { FIRST_CHOICE, type PaperChoice } from "./paperChoice";
import { useFacts, usePlan } from "./useFacts";

/** 报告: the papers that an office publishes after grading, as they will read, and as Word files. */
export function ReportsPage() {
  const pane = usePane();
  const say = useSay();
  const { assessment, mapping, grading, findings, hasChanged, busy, paper } = usePaneState();
  const isKnown = assessment?.kind === "format" || assessment?.kind === "mapped";
  const isPrepared = grading !== undefined || findings.length > 0;
  useEffect(() => {
    if (isKnown && !isPrepared) void prepare(pane, pane.store.get().mapping);
  }, [pane, isKnown, isPrepared]);
  const facts = useFacts(pane, grading);
  const [choice, setChoice] = useState<PaperChoice>({
    ...FIRST_CHOICE,
    kind: paper ?? FIRST_CHOICE.kind,
  });
  const plan = usePlan(pane, isKnown && isPrepared && !grading ? { mapping, findings } : undefined);
  if (!grading && plan) {
    return (
      <>
        <PageTitle>{say(REPORTS.title)}</PageTitle>
        <Quiet>{say(REPORTS.plan)}</Quiet>
        <Papers facts={plan} kinds={PLANNED} choice={planned(choice)} onChoose={setChoice} />
      </>
    );
  }
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
      {facts && <Papers facts={facts} kinds={KIND_IDS} choice={choice} onChoose={setChoice} />}
    </>
  );
}

/** What can be made before there are results. */
const PLANNED = KIND_IDS.filter((id) => KINDS[id].basis === "scheme");

/** The papers of the quarter monitor are offered where there is one. */
function suits({ records }: ReportFacts, id: KindId): boolean {
  return records.monitor !== undefined || (id !== "quarter" && id !== "inspection");
}

function planned(choice: PaperChoice): PaperChoice {
  return PLANNED.includes(choice.kind) ? choice : { ...choice, kind: PLANNED[0]! };
}

/** The choices, and the paper that they make. */
function Papers({ facts, kinds, ...props }: ComponentProps<typeof PaperChoices>) {
  return (
    <>
      <PaperChoices {...props} facts={facts} kinds={kinds.filter((id) => suits(facts, id))} />
      <PaperPart facts={facts} choice={props.choice} />
    </>
  );
}
