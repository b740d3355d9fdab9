import type { Appraisal } from "../../../scoring/appraise/appraise";
import { numberOfTicks } from "../../../scoring/numbers/round";
import type { Finding } from "../../findings/finding";
import type { ReadWorkbook } from "../../read/readWorkbook";
import { compareRanks } from "./compareRanks";
import { layoutFinding } from "./layoutFinding";
import { CAUSES } from "./layoutTexts";
import type { Mapping } from "../mapping/mapping";
import { totalCause } from "./totalCause";
import { numberOf } from "../see/view";

/** The sheet's own totals and ranks against ours: a warning at each cell that differs, with the cause that explains it. */
export function compareWithPrinted(
  read: ReadWorkbook,
  appraisal: Appraisal,
  mapping: Mapping,
): Finding[] {
  const { data } = read;
  const { decimals } = appraisal.scheme.settings;
  const printed = data.units.map((_, unit) => numberOf(data.cellOf(unit, "printedTotal")));
  const scores = data.units.map((_, unit) => numberOfTicks(appraisal.score[unit]!, decimals));
  const findings: Finding[] = [];
  if (mapping.total && printed.some((total) => !Number.isNaN(total))) {
    data.units.forEach((name, unit) => {
      const score = scores[unit]!;
      if (Number.isNaN(score)) return;
      const place = data.placeOf(unit, "printedTotal");
      const shown = score.toFixed(decimals);
      const total = printed[unit]!;
      if (Number.isNaN(total)) {
        findings.push(
          layoutFinding("warning", "printedTotalMissing", place, { unit: name, score: shown }),
        );
        return;
      }
      const cause = totalCause({ appraisal, unit, printed: total, score });
      if (cause === undefined) return;
      const details = { unit: name, printed: total, score: shown, why: CAUSES[cause] };
      findings.push(layoutFinding("warning", "printedTotal", place, details));
    });
  }
  return [...findings, ...(mapping.rank ? compareRanks(read, appraisal, printed, scores) : [])];
}
