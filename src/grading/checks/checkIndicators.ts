import type { Findings } from "../findings/finding";
import { plainWord } from "../../scoring/plainWord";
import { readPlain } from "../read/cells";
import type { ReadAssessment } from "../read/readAssessment";

/** Indicators that people cannot tell apart or understand (S02): without a name, or with the same name. */
export function checkIndicators({ scheme, indicators }: ReadAssessment, findings: Findings): void {
  checkSteps(indicators, findings);
  const seen = new Map<string, string>();
  scheme.indicators.forEach(({ code, name, groups }, index) => {
    const place = indicators.placeOf(index, "name");
    if (name === code && !/\p{Script=Han}/u.test(name)) {
      findings.add("info", "nameMissing", place, { code });
      return;
    }
    // The same item may stand under different groups on purpose (进度 of two projects).
    const key = [...groups.map((group) => group.name), name].map(plainWord).join("/");
    const other = seen.get(key);
    if (other !== undefined) findings.add("warning", "nameRepeated", place, { name, other });
    seen.set(key, code);
  });
}

/** 步长 is a number above 0. */
function checkSteps(indicators: ReadAssessment["indicators"], findings: Findings): void {
  indicators.indicators.forEach((_, index) => {
    const place = indicators.placeOf(index, "step");
    const step = readPlain(indicators.cellOf(index, "step"), place, "plain", findings);
    if (step !== null && !(step > 0)) findings.add("error", "stepNotPositive", place, { step });
  });
}
