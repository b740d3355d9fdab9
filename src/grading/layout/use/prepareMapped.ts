import type { Workbook } from "../../../workbook/workbook";
import { Findings } from "../../findings/finding";
import { prepareRead, type Preparation, type PrepareOptions } from "../../prepareRead";
import { snapshotOf } from "../../read/snapshot";
import { compareWithPrinted } from "./compareWithPrinted";
import type { Mapping } from "../mapping/mapping";
import { oneGrade } from "./oneGrade";
import { readMapped } from "./readMapped";
import { toldOfMapping } from "./toldOfMapping";

/**
 * Find → check → appraise for a sheet that is not in the format, by its mapping, and then compares with the totals and
 * ranks that the sheet prints itself. Nothing is written.
 */
export async function prepareMapped(
  workbook: Workbook,
  mapping: Mapping,
  options: PrepareOptions = {},
): Promise<Preparation> {
  const look = snapshotOf(workbook);
  const findings = new Findings();
  const { read, findings: reading } = await readMapped(look, mapping, findings);
  if (!read) return { findings: [...reading, ...findings.list], grading: undefined };
  const unitRows = mapping.form === "wide" && !mapping.halves ? read : null;
  const prepared = await prepareRead(look, read, findings, { ...options, unitRows });
  const { grading } = prepared;
  if (!grading) return { findings: [...reading, ...prepared.findings.map(toldOfMapping)], grading };
  const all = [
    ...prepared.findings,
    ...oneGrade(read, grading.appraisal),
    ...compareWithPrinted(read, grading.appraisal, mapping),
  ];
  return { findings: all, grading: { ...grading, findings: all } };
}
