import { useMemo, useState } from "react";
import type { ReportFacts } from "../../../reports/facts/reportFacts";
import { KINDS } from "../../../reports/kinds";
import { bracesOf } from "../../../reports/ownTemplate/vocabularyOf";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { REPORTS } from "../../texts/reportsTexts";
import { ownBookReason } from "./makeSheets";
import { OwnTemplate, type ChosenTemplate } from "./OwnTemplate";
import { PaperActions } from "./PaperActions";
import { papersOf, type PaperChoice } from "./paperChoice";
import { PaperView } from "./PaperView";

interface PaperPartProps {
  readonly facts: ReportFacts;
  readonly choice: PaperChoice;
}

/** The paper that was chosen: what can be done with it, what it leaves blank, and how it reads. */
export function PaperPart({ facts, choice }: PaperPartProps) {
  const pane = usePane();
  const say = useSay();
  const { concerns } = usePaneState();
  const made = useMemo(
    () => papersOf(facts, choice, pane.host.today()),
    [facts, choice, pane.host],
  );
  const [template, setTemplate] = useState<ChosenTemplate>();
  if ("refusal" in made) return <Quiet>{say(made.refusal.message)}</Quiet>;
  const { papers } = made;
  const [first] = papers;
  const { basis, own } = KINDS[choice.kind];
  const differs = basis === "results" && concerns.some(({ kind }) => kind === "changes");
  const { documentFiles } = pane.host;
  const ownBook = ownBookReason(pane, papers);
  return (
    <>
      <PaperActions {...{ facts, choice, papers, differs }} template={own && template} />
      {documentFiles && own && (
        <OwnTemplate words={bracesOf(facts, own)} chosen={template} onChoose={setTemplate} />
      )}
      {ownBook && <Quiet>{say(ownBook)}</Quiet>}
      {!documentFiles && <Quiet>{say(REPORTS.noDownload)}</Quiet>}
      {differs && <Quiet>{say(REPORTS.differs)}</Quiet>}
      {first!.findings.map(({ message }, index) => (
        <Quiet key={index}>{say(message)}</Quiet>
      ))}
      <Section title={say(REPORTS.preview)}>
        {papers.length > 1 && <Quiet>{say(REPORTS.more, { count: papers.length })}</Quiet>}
        <PaperView report={first!} />
      </Section>
    </>
  );
}
