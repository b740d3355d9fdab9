import { MAPPING_KEY } from "../../../grading/layout/mapping/mapping";
import type { Report } from "../../../reports/data/report";
import type { ReportFacts } from "../../../reports/facts/reportFacts";
import type { WrittenPapers } from "../../../reports/insert/writePapers";
import { KINDS } from "../../../reports/kinds";
import { listed, type Sentence } from "../../../scoring/locale";
import type { PaneModel } from "../../model/paneModel";
import { filled } from "../../texts/filled";
import { REPORTS } from "../../texts/reportsTexts";
import { fileNameOf, type PaperChoice } from "./paperChoice";

/** More sheets than anybody finds something among. */
const MOST = 40;

/** Why the sheets make a workbook of their own, so that the open one stays as it is; undefined where they go into it. */
export function ownBookReason(pane: PaneModel, papers: readonly Report[]): Sentence | undefined {
  const count = papers.reduce((sum, { attachments }) => sum + 1 + attachments.length, 0);
  if (count > MOST) return filled(REPORTS.manySheets, { count });
  return pane.workbook.capabilities.structure ? undefined : REPORTS.lockedBook;
}

/** The papers as sheets with native charts: in the open workbook, or in a new one where that one cannot take them. */
export async function makeSheets(
  pane: PaneModel,
  facts: ReportFacts,
  choice: PaperChoice,
  papers: readonly Report[],
): Promise<void> {
  if (!ownBookReason(pane, papers)) return insertSheets(pane, choice, papers);
  const name = fileNameOf(facts, choice, "xlsx");
  const isDone = await pane.run(REPORTS.making, async () => {
    const { reportSheets } = await import("../../../reports/render/sheets/reportSheets");
    await pane.host.saveAsFile(name, reportSheets(papers));
    return true;
  });
  if (isDone) pane.tell("success", filled(REPORTS.made, { name }));
}

async function insertSheets(
  pane: PaneModel,
  { kind, unit }: PaperChoice,
  papers: readonly Report[],
): Promise<void> {
  const { workbook } = pane;
  const written = await pane.run(
    REPORTS.making,
    async (watch) => {
      const { paperSheets } = await import("../../../reports/render/sheets/reportSheets");
      const { writePapers } = await import("../../../reports/insert/writePapers");
      // The paper of one unit has the number that it would have among those of all.
      const sheets =
        KINDS[kind].isByUnit && unit !== null
          ? paperSheets(papers, () => unit + 1)
          : paperSheets(papers);
      const result = await writePapers(workbook, sheets, watch);
      const { mapping } = pane.store.get();
      // Tables of a paper must not be taken for the sheet that is graded.
      if (mapping) await workbook.session.store(MAPPING_KEY, JSON.stringify(mapping));
      pane.store.set({ kept: await workbook.sheets.kept() });
      pane.stepEnds();
      return result;
    },
    true,
  );
  if (!written) return;
  if (workbook.capabilities.selection) {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    await pane.goTo({ sheet: written.sheets[0]!, area });
  }
  pane.tell("success", toldOf(pane, written, hasCharts(papers)));
}

function hasCharts(papers: readonly Report[]): boolean {
  return papers.some(({ blocks, attachments }) =>
    [blocks, ...attachments.map((each) => each.blocks)].flat().some(({ kind }) => kind === "chart"),
  );
}

function toldOf(
  { workbook, host }: PaneModel,
  { sheets, taken }: WrittenPapers,
  areCharts: boolean,
): Sentence {
  const parts: Sentence[] = [filled(REPORTS.written, { sheets: listed(sheets) })];
  if (taken.length > 0) parts.push(filled(REPORTS.nameTaken, { taken: listed(taken) }));
  if (areCharts && !workbook.capabilities.charts) {
    parts.push(host.onlyInFiles?.includes("charts") ? REPORTS.chartsInFile : REPORTS.noCharts);
  }
  return {
    "zh-CN": parts.map((each) => each["zh-CN"]).join(""),
    "en-US": parts.map((each) => each["en-US"]).join(" "),
  };
}
