import type { Merge } from "../../../grading/merge/mergeWorkbooks";
import { isSame } from "../../../grading/run/writesTheSame";
import { sheetFormat } from "../../../grading/format";
import { plainWord } from "../../../grading/format/header";
import type { Details } from "../../../scoring/locale";
import { isSameSheetName } from "../../../workbook/sheetName";
import type { Workbook } from "../../../workbook/workbook";
import { prepare } from "../../model/gradeSteps";
import type { PaneModel } from "../../model/paneModel";
import { filled } from "../../texts/filled";
import { MERGE } from "../../texts/mergeTexts";
import type { MergeModel } from "./mergeModel";

/** What merging into the open workbook does to the sheets that stand there. */
export interface MergePlan {
  readonly merge: Merge;
  readonly replaced: readonly string[];
  /** Sheets of an earlier assessment that the merged one does not have; they would be graded along with it. */
  readonly removed: readonly string[];
}

const COUNTED = ["scheme", "indicators", "grades", "data", "ratings", "ledger", "vetoes"] as const;

/** Plans the merge into the open workbook; nothing is written. */
export async function planMerge(workbook: Workbook, merge: Merge): Promise<MergePlan> {
  const infos = await workbook.cells.list();
  const isMerged = (name: string): boolean =>
    merge.sheets.some((sheet) => isSameSheetName(sheet.name, name));
  const words = new Set(
    COUNTED.flatMap((id) => [id, sheetFormat(id).zh, sheetFormat(id).en].map(plainWord)),
  );
  const names = infos.map(({ name }) => name);
  return {
    merge,
    replaced: infos.filter(({ name, rows }) => rows > 0 && isMerged(name)).map(({ name }) => name),
    removed: names.filter((name) => !isMerged(name) && words.has(plainWord(name))),
  };
}

/** Whether two plans replace and remove the same sheets. */
export function isSamePlan(one: MergePlan, other: MergePlan): boolean {
  return isSame([one.replaced, one.removed], [other.replaced, other.removed]);
}

/** Writes the merged sheets with a restore point, and goes on to grading. */
export async function mergeIntoWorkbook(
  pane: PaneModel,
  model: MergeModel,
  { merge, removed }: MergePlan,
): Promise<void> {
  const { workbook } = pane;
  const isDone = await pane.run(
    MERGE.writing,
    async (watch) => {
      const names = merge.sheets.map(({ name }) => name);
      if (workbook.capabilities.restores) await workbook.sheets.keep([...names, ...removed]);
      await workbook.sheets.render(merge.sheets, watch);
      if (removed.length > 0) await workbook.sheets.remove(removed);
      return true;
    },
    true,
  );
  if (!isDone) return;
  pane.stepEnds();
  model.clear();
  await pane.look();
  await prepare(pane, undefined);
  pane.open("grade");
  pane.tell("success", filled(MERGE.merged, countsOf(merge)));
}

/** Hands the merged workbook to the user as a file. */
export async function mergeAsFile(pane: PaneModel, merge: Merge): Promise<void> {
  const isDone = await pane.run(MERGE.writing, async () => {
    await pane.host.saveAsFile(MERGE.fileName[pane.store.get().locale], merge.sheets);
    return true;
  });
  if (isDone) pane.tell("success", MERGE.saved);
}

function countsOf({ merged, unitCount }: Merge): Details {
  return { files: merged.length, units: unitCount };
}
