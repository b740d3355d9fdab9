import { appraise } from "../../../src/scoring/appraise/appraise";
import { Status } from "../../../src/scoring/appraise/status";
import type { Columns } from "../../../src/scoring/columns";
import { numberOfTicks } from "../../../src/scoring/numbers/round";
import type { Scheme } from "../../../src/scoring/scheme";

/** Scores, names of grades and ranks of all units. */
export function resultsOf(scheme: Scheme, columns: Columns, withoutVetoes = false) {
  const { score, grade, rank, status } = appraise(scheme, columns, { withoutVetoes });
  return {
    scores: Array.from(score, (ticks) => numberOfTicks(ticks, scheme.settings.decimals)),
    grades: Array.from(grade, (index) => scheme.bands[index]?.name ?? ""),
    ranks: [...rank],
    statuses: Array.from(status, (code) => Object.keys(Status)[code]),
  };
}
