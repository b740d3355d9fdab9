import { standingSeal } from "../../grading/seal/sealSheet";
import type { Verification } from "../../grading/seal/verifySeal";
import type { Workbook } from "../../workbook/workbook";

/**
 * What a workbook says against its seal; undefined where there is none. What compares is loaded only where there is
 * something to compare: most workbooks have no seal, and the pane opens without it.
 */
export async function sealNow(workbook: Workbook): Promise<Verification | undefined> {
  if (!(await standingSeal(workbook))) return undefined;
  const { verifySeal } = await import("../../grading/seal/verifySeal");
  return verifySeal(workbook);
}
