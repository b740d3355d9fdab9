import type { ReadAssessment } from "../read/readAssessment";
import type { Findings } from "../findings/finding";
import { inWorkbook } from "../rules";
import { ruleProblem } from "./ruleProblems";

/** Checks of the parameters of each rule, at the cell that a mistake is about. */
export function checkRules(read: ReadAssessment, findings: Findings): void {
  const { scheme, indicators } = read;
  scheme.indicators.forEach(({ rule }, index) => {
    const { fieldOf, advise } = inWorkbook(rule);
    const problem = ruleProblem(read, index);
    if (problem && !TOLD_BY_MEASURE.has(problem.code)) {
      const place = indicators.placeOf(index, fieldOf[problem.code] ?? "rule");
      if (!findings.isWrongAt(place)) findings.addError(problem, place);
    }
    advise?.(rule, scheme, indicators.placeOf(index, "rule"), findings);
  });
}

/** A column that the measure needs is asked for there, whatever the rule. */
const TOLD_BY_MEASURE: ReadonlySet<string> = new Set([
  "baseColumnMissing",
  "populationColumnMissing",
  "populationGrowthMissing",
]);
