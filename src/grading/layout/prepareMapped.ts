import { appraise, type Appraisal } from "../../scoring/appraise/appraise";
import { fingerprint } from "../../scoring/fingerprint";
import type { Workbook } from "../../workbook/workbook";
import { checkBalance } from "../checks/checkBalance";
import { checkColumns } from "../checks/checkColumns";
import { checkData } from "../checks/checkData";
import { checkFormulas } from "../checks/checkFormulas";
import { checkIndicators } from "../checks/checkIndicators";
import { checkResults } from "../checks/checkResults";
import { checkScheme } from "../checks/checkScheme";
import { checkUnits } from "../checks/checkUnits";
import { Findings, type Finding } from "../findings/finding";
import type { PrepareOptions, Preparation } from "../gradeWorkbook";
import type { ReadWorkbook } from "../read/readWorkbook";
import { compareWithPrinted } from "./compareWithPrinted";
import type { Mapping } from "./mapping";
import { readMapped } from "./readMapped";

/** Mistakes of single units that a draft leaves out. */
const DRAFTABLE = new Set(["valueRefused", "valueUncomparable"]);

/**
 * Find → check → appraise for a sheet that is not in the format, by its mapping, and then compares with the totals and
 * ranks that the sheet prints itself. Nothing is written.
 */
export async function prepareMapped(
  workbook: Workbook,
  mapping: Mapping,
  { isDraft = false }: PrepareOptions = {},
): Promise<Preparation> {
  const findings = new Findings();
  const reading = await readMapped(workbook, mapping, findings);
  const refused = (): Preparation => ({
    findings: [...reading.findings, ...findings.list],
    grading: undefined,
  });
  const { read } = reading;
  if (!read) return refused();
  checkScheme(read, findings);
  const incomplete = checkData(read, findings);
  checkIndicators(read, findings);
  checkColumns(read, findings);
  if (mapping.form === "wide") {
    checkUnits(read, findings);
    await checkFormulas(workbook, read, findings);
  }
  if (!findings.hasErrors) checkBalance(read, findings);
  const isStopped = findings.list.some(
    ({ level, code }) => level === "error" && !(isDraft && DRAFTABLE.has(code)),
  );
  if (isStopped) return refused();
  if (incomplete.size === read.columns.size) {
    findings.add("error", "noCompleteUnit", read.data.placeOf(0, "unit"));
    return refused();
  }
  const appraisal = appraisalOf(read, findings);
  if (!appraisal) return refused();
  checkResults(read, appraisal, findings);
  const compared: readonly Finding[] = compareWithPrinted(read, appraisal, mapping);
  const all = [...findings.list, ...compared];
  return {
    findings: all,
    grading: {
      read,
      appraisal,
      fingerprint: fingerprint(read.scheme),
      isDraft: incomplete.size > 0,
      findings: all,
    },
  };
}

function appraisalOf(read: ReadWorkbook, findings: Findings): Appraisal | undefined {
  return findings.attempt(read.data.placeOf(0, "unit"), () => appraise(read.scheme, read.columns));
}
