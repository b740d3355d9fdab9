import type { Indicator, VetoEffect } from "../../scoring/scheme";
import type { Findings, Place } from "../findings/finding";
import type { SettingFacts } from "./settingFacts";

/** What the word 一票否决 means at a place. */
export type VetoMeaning = (place: Place) => VetoEffect;

/** The meaning that 一票否决后果 gives; where nothing is said it is the lowest grade, which is told once. */
export function vetoMeaning({ vetoConsequence }: SettingFacts, findings: Findings): VetoMeaning {
  let isTold = vetoConsequence !== null;
  return (place) => {
    if (!isTold) findings.add("warning", "vetoConsequenceMissing", place);
    isTold = true;
    return vetoConsequence === "ceiling" ? { kind: "ceiling", grade: null } : { kind: "lowest" };
  };
}

/** The indicators with the effect of those that veto (C 限制性). */
export function withVetoMeaning(
  indicators: readonly Indicator[],
  placeOf: (index: number, field: string) => Place,
  meaning: VetoMeaning,
): Indicator[] {
  return indicators.map((indicator, index) =>
    indicator.rule.kind === "veto"
      ? { ...indicator, rule: { kind: "veto", effect: meaning(placeOf(index, "rule")) } }
      : indicator,
  );
}
