import type { GridWorkbook } from "./workbenchParts";
import type { WorkbenchState } from "./workbenchState";
import { WORKBENCH } from "./workbenchTexts";

/**
 * What to say of formulas of a file that the page cannot calculate; undefined where there are none. One that is broken
 * in the file itself shows its error, and Excel can do no more with it.
 */
export function uncalculatedNotice(
  workbook: Pick<GridWorkbook, "uncalculated">,
): WorkbenchState["notice"] {
  const cells = workbook.uncalculated().filter(({ isError }) => !isError);
  const [first] = cells;
  if (!first) return undefined;
  const text = WORKBENCH.uncalculated(cells.length, `${first.sheet}!${first.address}`);
  return { kind: "info", text };
}
