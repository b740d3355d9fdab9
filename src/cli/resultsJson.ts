import type { Grading } from "../grading/results/grading";
import { unitResult } from "../grading/results/unitResult";
import type { CheckJson } from "./output";

/** The results as `grade --json` prints them: enum values are the English ids, grades the workbook's own words. */
export function resultsJson(grading: Grading | undefined, checks: readonly CheckJson[]): unknown {
  if (!grading) return { fingerprint: null, scheme: null, draft: false, units: [], checks };
  return {
    fingerprint: grading.fingerprint,
    scheme: grading.read.scheme.name,
    draft: grading.isDraft,
    units: grading.read.data.units.map((_, unit) => unitResult(grading, unit)),
    checks,
  };
}
