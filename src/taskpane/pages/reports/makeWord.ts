import type { Report } from "../../../reports/data/report";
import type { ReportFacts } from "../../../reports/facts/reportFacts";
import { numberedName } from "../../../reports/paperFiles";
import { packed } from "../../../reports/render/packed";
import type { DocumentFiles } from "../../model/paneHost";
import type { PaneModel } from "../../model/paneModel";
import { filled } from "../../texts/filled";
import { REPORTS } from "../../texts/reportsTexts";
import type { ChosenTemplate } from "./OwnTemplate";
import { choicesOf, fileNameOf, type PaperChoice } from "./paperChoice";

interface WordFile {
  readonly facts: ReportFacts;
  readonly choice: PaperChoice;
  readonly papers: readonly Report[];
  readonly template: ChosenTemplate | undefined;
}

/** The Word file; the library for it comes when it is first asked for. */
export async function makeWord(
  pane: PaneModel,
  files: DocumentFiles,
  asked: WordFile,
): Promise<void> {
  const { facts, choice, papers, template } = asked;
  let name = fileNameOf(facts, choice, "docx");
  const isDone = await pane.run(REPORTS.making, async () => {
    if (!template) {
      const { renderDocx } = await import("../../../reports/render/docx/renderDocx");
      files.save(name, await renderDocx(papers, pane.host.today(), files.makeBook));
      return true;
    }
    const { ownPaper } = await import("../../../reports/ownTemplate/ownPaper");
    const own = ownPaper(facts, choice.kind, template.bytes);
    if ("refusal" in own) {
      pane.tell("error", own.refusal.message);
      return false;
    }
    const made = choicesOf(facts, choice, pane.host.today()).map((each) => own.fill(each).bytes);
    if (made.length > 1) name = name.replace(/docx$/, "zip");
    files.save(name, made.length > 1 ? archive(facts, made) : made[0]!);
    return true;
  });
  if (isDone) pane.tell("success", filled(REPORTS.made, { name }));
}

/** A file for each unit. */
function archive({ units }: ReportFacts, files: readonly Uint8Array[]): Uint8Array {
  const named = files.map((bytes, place) => {
    return [`${numberedName(place, units[place]!.name)}.docx`, bytes] as const;
  });
  return packed(Object.fromEntries(named), 0);
}
