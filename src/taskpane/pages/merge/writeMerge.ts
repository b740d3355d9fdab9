import type { Merge } from "../../../grading/merge/mergeWorkbooks";
import { isBad, readPart } from "../../../grading/merge/part";
import { isSame } from "../../../grading/run/writesTheSame";
import { sheetFormat } from "../../../grading/format";
import { isCalled } from "../../../grading/format/isCalled";
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
  readonly keepsOwnScheme: boolean;
  readonly replaced: readonly string[];
  /** Sheets of an earlier assessment that the merged one does not have; they would be graded along with it. */
  readonly removed: readonly string[];
}

const SCHEME: readonly string[] = ["scheme", "indicators", "grades"];
const COUNTED = ["scheme", "indicators", "grades", "data", "ratings", "ledger", "vetoes"] as const;

/** Plans the merge into the open workbook, which may keep its own scheme; nothing is written. */
export async function planMerge(
  workbook: Workbook,
  model: MergeModel,
  keepsOwnScheme: boolean,
): Promise<MergePlan> {
  const into = await readPart("", workbook);
  const merge = await model.result({ ...(isBad(into) ? {} : { into }), keepsOwnScheme });
  const infos = await workbook.cells.list();
  const isMerged = (name: string): boolean =>
    merge.sheets.some((sheet) => isSameSheetName(sheet.name, name));
  const counted = keepsOwnScheme ? COUNTED.filter((id) => !SCHEME.includes(id)) : COUNTED;
  const isCounted = (name: string): boolean =>
    counted.some((id) => isCalled(sheetFormat(id), name));
  const names = infos.map(({ name }) => name);
  return {
    merge,
    keepsOwnScheme,
    replaced: infos.filter(({ name, rows }) => rows > 0 && isMerged(name)).map(({ name }) => name),
    removed: names.filter((name) => !isMerged(name) && isCounted(name)),
  };
}

/** What the user is shown of a plan. */
function shownOf({ merge, replaced, removed }: MergePlan): unknown {
  return [replaced, removed, merge.goneUnits, merge.ownDifferences];
}

/** Whether two plans replace and remove the same sheets. */
export function isSamePlan(one: MergePlan, other: MergePlan): boolean {
  return isSame(shownOf(one), shownOf(other));
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
