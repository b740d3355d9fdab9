import { gradeAfterVeto, vetoOutcome } from "../grades/vetoOutcome";
import { numberOfTicks } from "../numbers/round";
import { quotaSteps } from "./quotaSteps";
import { aboutVeto } from "./pointSteps";
import { PENDING_GRADE, pendingWords } from "../grades/possibleGrades";
import type { RuleId } from "../ruleStep";
import type { Step } from "./step";
import type { UnitContext } from "./unitContext";

/** From the published score to the grade: band, vetoes, conditions, quotas. */
export function gradeSteps(context: UnitContext): Step[] {
  return [bandStep(context), ...vetoSteps(context), ...quotaSteps(context), lastStep(context)];
}

/** The grade, or those that ties leave open. */
function lastStep({ appraisal, scheme, unit, step }: UnitContext): Step {
  const bits = appraisal.possible?.[unit] ?? 0;
  if (bits !== 0) {
    const words = pendingWords(bits, scheme.bands);
    return step("grade", "grade.pending", { grade: words }, PENDING_GRADE);
  }
  const grade = scheme.bands[appraisal.grade[unit]!]!.name;
  return step("grade", "grade", { grade }, grade);
}

function bandStep({ appraisal, scheme, unit, step }: UnitContext): Step {
  const { bands, settings } = scheme;
  const at = appraisal.bandGrade[unit]!;
  const { name: grade, lower } = bands[at]!;
  const above = bands
    .slice(0, at)
    .reverse()
    .find((band) => band.lower !== null);
  const upper = above?.lower ?? null;
  const score = numberOfTicks(appraisal.score[unit]!, settings.decimals);
  const inputs = { score, grade, lower: lower ?? NaN, upper: upper ?? NaN };
  const isBottom = at === bands.length - 1 && (lower === null || lower === 0);
  return step("grade", bandRule(), inputs, grade);

  function bandRule(): RuleId {
    if (upper === null) return lower === null ? "band.open" : "band.top";
    return isBottom ? "band.bottom" : "band.middle";
  }
}

/** What each veto of the grade does by itself; the strictest wins. */
function vetoSteps({ appraisal, scheme, unit, step }: UnitContext): Step[] {
  const { bands } = scheme;
  const before = appraisal.bandGrade[unit]!;
  return (appraisal.vetoRows.get(unit) ?? []).flatMap((row) => {
    const { effect } = row;
    if (effect.kind === "zero" || effect.kind === "cap") return [];
    const after = gradeAfterVeto(before, vetoOutcome([row], bands), bands.length);
    const to = bands[after]!.name;
    const grades = effect.kind === "drop" ? effect.grades : 0;
    const inputs = { about: aboutVeto(row), from: bands[before]!.name, to, grades };
    return [step("grade", after === before ? "veto.unchanged" : `veto.${effect.kind}`, inputs, to)];
  });
}
