import type { Report } from "../../../reports/data/report";
import type { ReportFacts } from "../../../reports/facts/reportFacts";
import type { PaneModel } from "../../model/paneModel";
import { filled } from "../../texts/filled";
import { REPORTS } from "../../texts/reportsTexts";
import { fileNameOf, type PaperChoice } from "./paperChoice";

/** The papers as sheets of a new workbook with native charts; nothing in the open one changes. */
export async function makeSheets(
  pane: PaneModel,
  facts: ReportFacts,
  choice: PaperChoice,
  papers: readonly Report[],
): Promise<void> {
  const name = fileNameOf(facts, choice, "xlsx");
  const isDone = await pane.run(REPORTS.making, async () => {
    const { reportSheets } = await import("../../../reports/render/sheets/reportSheets");
    await pane.host.saveAsFile(name, reportSheets(papers));
    return true;
  });
  if (isDone) pane.tell("success", filled(REPORTS.made, { name }));
}
