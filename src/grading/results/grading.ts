import type { Appraisal } from "../../scoring/appraise/appraise";
import type { Finding } from "../findings/finding";
import type { ReadAssessment } from "../read/readAssessment";
import type { ReadWorkbook } from "../read/readWorkbook";

/** How the written results are carried: as values, as plain formulas, or as formulas with HJ functions. */
export type FormulaMode = "values" | "native" | "hengji";

/** An assessment read, checked and appraised; of a workbook, what writing, explaining and reporting start from. */
export interface Grading<Read extends ReadAssessment = ReadWorkbook> {
  readonly read: Read;
  readonly appraisal: Appraisal;
  readonly fingerprint: string;
  /** 草稿: units without complete data have no result, nothing is final. */
  readonly isDraft: boolean;
  readonly findings: readonly Finding[];
}

/** What is printed with the results beside the numbers; the date is given, so equal input gives equal bytes. */
export interface Stamp {
  /** 2026-12-31. */
  readonly date: string;
  readonly version: string;
}
