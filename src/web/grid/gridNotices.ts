import type { Sentence } from "../../scoring/locale";
import type { RefusedChange } from "../../workbook/refusedChange";
import type { GridWorkbook } from "../workbenchParts";
import type { WorkbenchState } from "../workbenchState";
import { WORKBENCH } from "../workbenchTexts";

/**
 * What to say of a file that was opened: what of another format did not come over, and which of its formulas the page
 * cannot calculate; undefined where all is well.
 */
export function openedNotice(
  workbook: Pick<GridWorkbook, "uncalculated">,
  lost: readonly Sentence[],
): WorkbenchState["notice"] {
  const told = [...lost, ...uncalculated(workbook)];
  if (told.length === 0) return undefined;
  const text = {
    "zh-CN": told.map((sentence) => sentence["zh-CN"]).join("。"),
    "en-US": told.map((sentence) => sentence["en-US"]).join(". "),
  };
  return { kind: "info", text };
}

/** One that is broken in the file itself shows its error, and Excel can do no more with it. */
function uncalculated(workbook: Pick<GridWorkbook, "uncalculated">): Sentence[] {
  const cells = workbook.uncalculated().filter(({ isError }) => !isError);
  const [first] = cells;
  if (!first) return [];
  return [WORKBENCH.uncalculated(cells.length, `${first.sheet}!${first.address}`)];
}

/** What to say of a change that was refused. */
export function refusedNotice(refused: RefusedChange): WorkbenchState["notice"] {
  return { kind: "error", text: refusalOf(refused) };
}

function refusalOf(refused: RefusedChange): Sentence {
  switch (refused.kind) {
    case "cell":
      return WORKBENCH.locked(refused.sheet, refused.address);
    case "lines":
      return WORKBENCH.lockedLines(refused.sheet);
    case "merged":
      return WORKBENCH.merged(refused.sheet, refused.address);
    case "rules":
      return WORKBENCH.otherRules(refused.sheet, refused.address);
    case "structure":
      return WORKBENCH.lockedSheets;
  }
}
