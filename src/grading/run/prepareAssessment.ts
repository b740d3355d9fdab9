import type { Workbook } from "../../workbook/workbook";
import { prepareGrading } from "../gradeWorkbook";
import type { Mapping } from "../layout/mapping/mapping";
import { prepareMapped } from "../layout/use/prepareMapped";
import type { Preparation, PrepareOptions } from "../prepareRead";

/** Checks and appraises a workbook in the format, or one of another layout by its mapping; nothing is written. */
export async function prepareAssessment(
  workbook: Workbook,
  mapping: Mapping | undefined,
  options: PrepareOptions = {},
): Promise<Preparation> {
  return mapping ? prepareMapped(workbook, mapping, options) : prepareGrading(workbook, options);
}
