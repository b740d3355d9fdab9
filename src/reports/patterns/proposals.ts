import { countOf } from "../data/figure";
import { joined, line, type Text } from "../data/text";
import { namesIn, selfOf } from "../facts/names";
import { OPEN_WORDS, proposalsOf, type Proposal } from "../facts/proposals";
import type { ReportFacts } from "../facts/reportFacts";
import { rewardRules, type PaperRule } from "../facts/rewardRules";
import type { UnitFacts } from "../facts/unitFacts";
import { measureWord } from "./context";

/** What the rules of rewards come to. */
export interface Proposed {
  readonly rules: readonly PaperRule[];
  readonly proposals: readonly Proposal[];
  /** 待研究 and 不确定等次: listed, and nothing is proposed for them yet. */
  readonly open: readonly UnitFacts[];
}

export function proposed(facts: ReportFacts): Proposed {
  const rules = rewardRules(facts);
  const open = facts.units.filter(({ standing, grade }) => {
    return standing !== "absent" && grade.band < 0;
  });
  return { rules, proposals: proposalsOf(facts, rules), open };
}

/** 奖励2个（…）：通报表扬（示例）；…：待审定后提出；其余不涉及奖惩。 */
export function proposalSummary(facts: ReportFacts, { rules, proposals, open }: Proposed): Text {
  const unitsOf = (isOf: (each: Proposal) => boolean): UnitFacts[] => [
    ...new Set(proposals.filter(isOf).map(({ unit }) => unit)),
  ];
  const given = rules.flatMap((rule) => {
    const units = unitsOf((each) => each.rule === rule && each.kind === "given");
    if (units.length === 0) return [];
    const list = { list: units.map(selfOf) };
    const count = countOf(units, list, measureWord(facts));
    const sample = rule.isSample ? "（示例）" : "";
    return [line`${rule.typeWord}${count}（${namesIn(facts, units)}）：${rule.measure}${sample}`];
  });
  const waiting = unitsOf(({ kind }) => kind === "waiting");
  const concerned = new Set([...unitsOf(() => true), ...open]);
  const rest = facts.units.filter((unit) => unit.standing !== "absent" && !concerned.has(unit));
  const parts = [
    ...given,
    ...(waiting.length > 0 ? [line`${namesIn(facts, waiting)}：${OPEN_WORDS.waiting}`] : []),
    ...(rest.length > 0 && concerned.size > 0 ? [line`其余不涉及奖惩`] : []),
  ];
  if (parts.length === 0) return line`${facts.noun.each}均不涉及奖惩。`;
  return line`${joined(parts, "；")}。`;
}
