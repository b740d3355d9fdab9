import type { Appraisal } from "../../scoring/appraise/appraise";
import { numberOfTicks } from "../../scoring/numbers/round";
import type { ReadAssessment } from "../read/readAssessment";
import type { Findings } from "../findings/finding";
import { checkPlaces } from "./checkPlaces";

/** Above this share, weight that went to other indicators is worth a look (docs/rules.md, States of a cell). */
const MUCH_WEIGHT = 0.2;
/** Units so close to a line are worth a second look (docs/rules.md, Checks). */
const NEAR = 0.1;

/** Checks of the results: ties across a quota, units near a line, weight that moved. */
export function checkResults(read: ReadAssessment, appraisal: Appraisal, findings: Findings): void {
  const { data } = read;
  appraisal.movedShares?.forEach((share, unit) => {
    if (share <= MUCH_WEIGHT + 1e-12) return;
    const details = { unit: data.units.at(unit)!, share: `${Number((share * 100).toFixed(2))}%` };
    findings.add("warning", "movedWeight", data.placeOf(unit, "unit"), details);
  });
  checkPlaces(read, appraisal, findings);
  checkLines(read, appraisal, findings);
}

function checkLines(read: ReadAssessment, appraisal: Appraisal, findings: Findings): void {
  const { scheme, score } = appraisal;
  const { decimals } = scheme.settings;
  score.forEach((ticks, unit) => {
    if (Number.isNaN(ticks)) return;
    const value = numberOfTicks(ticks, decimals);
    for (const { name, lower } of scheme.bands) {
      if (lower === null || lower <= 0 || Math.abs(value - lower) >= NEAR - 1e-9) continue;
      findings.add("info", "nearLine", read.data.placeOf(unit, "unit"), {
        unit: read.data.units.at(unit)!,
        score: value.toFixed(decimals),
        grade: name,
        limit: lower,
      });
    }
  });
}
