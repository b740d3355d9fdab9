import type { Mapping } from "../../grading/layout/mapping";
import type { Preparation } from "../../grading/prepareRead";
import { prepareAssessment } from "../../grading/run/prepareAssessment";
import type { Workbook } from "../../workbook/workbook";

/** The workbook checked and appraised; as a draft where only single units lack data. */
export async function gradingOf(
  look: Workbook,
  mapping: Mapping | undefined,
): Promise<Preparation> {
  const strict = await prepareAssessment(look, mapping);
  return strict.grading ? strict : prepareAssessment(look, mapping, { isDraft: true });
}
