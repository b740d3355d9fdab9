import { Button } from "@fluentui/react-components";
import type { Report } from "../../../reports/data/report";
import type { ReportFacts } from "../../../reports/facts/reportFacts";
import { plainText } from "../../../reports/render/plainText";
import { renderHtml } from "../../../reports/render/renderHtml";
import { lastStep } from "../../model/lastStep";
import { Actions } from "../../parts/Actions";
import { CopyButton } from "../../parts/CopyButton";
import { TakeBack } from "../../parts/TakeBack";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { REPORTS } from "../../texts/reportsTexts";
import { makeSheets } from "./makeSheets";
import { makeWord } from "./makeWord";
import type { ChosenTemplate } from "./OwnTemplate";
import type { PaperChoice } from "./paperChoice";

interface PaperActionsProps {
  readonly facts: ReportFacts;
  readonly choice: PaperChoice;
  readonly papers: readonly Report[];
  readonly template: ChosenTemplate | undefined;
  /** Whether 结果 says something else than what was computed: then no paper may leave. */
  readonly differs: boolean;
}

/** What can be done with the papers that were chosen. */
export function PaperActions({ facts, choice, papers, template, differs }: PaperActionsProps) {
  const pane = usePane();
  const say = useSay();
  const { busy, kept } = usePaneState();
  const { documentFiles, printPage } = pane.host;
  return (
    <Actions>
      {documentFiles && (
        <Button
          appearance="primary"
          disabled={!!busy || differs}
          onClick={() => void makeWord(pane, documentFiles, { facts, choice, papers, template })}
        >
          {say(REPORTS.word)}
        </Button>
      )}
      <Button
        size="small"
        disabled={!!busy || differs}
        onClick={() => void makeSheets(pane, facts, choice, papers)}
      >
        {say(REPORTS.sheets)}
      </Button>
      {lastStep(kept) === "papers" && <TakeBack size="small" />}
      {printPage && (
        <Button size="small" disabled={differs} onClick={() => printPage(renderHtml(papers))}>
          {say(REPORTS.print)}
        </Button>
      )}
      <CopyButton label={say(REPORTS.copy)} text={papers.map(plainText).join("\n\n")} />
    </Actions>
  );
}
