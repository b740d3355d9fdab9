import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Report } from "../../../reports/data/report";
import type { ReportFacts } from "../../../reports/facts/reportFacts";
import { KINDS } from "../../../reports/kinds";
import { renderHtml } from "../../../reports/render/renderHtml";
import { plainText } from "../../../reports/render/plainText";
import type { PaneModel } from "../../model/paneModel";
import { Actions } from "../../parts/Actions";
import { CopyButton } from "../../parts/CopyButton";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { filled } from "../../texts/filled";
import { REPORTS } from "../../texts/reportsTexts";
import { fileNameOf, papersOf, type PaperChoice } from "./paperChoice";
import { PaperView } from "./PaperView";

interface PaperPartProps {
  readonly facts: ReportFacts;
  readonly choice: PaperChoice;
}

/** The paper that was chosen: what can be done with it, what it leaves blank, and how it reads. */
export function PaperPart({ facts, choice }: PaperPartProps) {
  const pane = usePane();
  const say = useSay();
  const { busy, concerns } = usePaneState();
  const made = useMemo(
    () => papersOf(facts, choice, pane.host.today()),
    [facts, choice, pane.host],
  );
  if ("refusal" in made) return <Quiet>{say(made.refusal.message)}</Quiet>;
  const { papers } = made;
  const [first] = papers;
  const isOfResults = KINDS[choice.kind].needsResults;
  const differs = isOfResults && concerns.some(({ kind }) => kind === "changes");
  const { saveDocument, printPage } = pane.host;
  return (
    <>
      <Actions>
        {saveDocument && (
          <Button
            appearance="primary"
            disabled={!!busy || differs}
            onClick={() => void makeWord(pane, papers, fileNameOf(facts, choice))}
          >
            {say(REPORTS.word)}
          </Button>
        )}
        {printPage && (
          <Button size="small" disabled={differs} onClick={() => printPage(renderHtml(papers))}>
            {say(REPORTS.print)}
          </Button>
        )}
        <CopyButton label={say(REPORTS.copy)} text={papers.map(plainText).join("\n\n")} />
      </Actions>
      {!saveDocument && <Quiet>{say(REPORTS.noDownload)}</Quiet>}
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

/** The Word file; the library for it comes when it is first asked for. */
async function makeWord(pane: PaneModel, papers: readonly Report[], name: string): Promise<void> {
  const isDone = await pane.run(REPORTS.making, async () => {
    const { renderDocx } = await import("../../../reports/render/docx/renderDocx");
    pane.host.saveDocument!(name, await renderDocx(papers, pane.host.today()));
    return true;
  });
  if (isDone) pane.tell("success", filled(REPORTS.made, { name }));
}
