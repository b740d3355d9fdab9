import { plainWord } from "../../scoring/plainWord";
import { readWord } from "../../scoring/vocabulary";
import { numberOf } from "../data/figure";
import type { ReportFacts } from "./reportFacts";
import { byRank } from "./classFacts";
import type { PaperRule } from "./rewardRules";
import type { UnitFacts } from "./unitFacts";

/** What a rule comes to for a unit that it concerns. */
export interface Proposal {
  readonly unit: UnitFacts;
  readonly rule: PaperRule;
  /** given: the measure is proposed. waiting: only after 审定. The others: what is missing to judge it. */
  readonly kind: "given" | "waiting" | "noPastGrade" | "noPastRank" | "tooFew";
}

/** What is said where a measure would stand and none can be proposed yet. */
export const OPEN_WORDS: Readonly<Record<Exclude<Proposal["kind"], "given">, string>> = {
  waiting: "待审定后提出",
  noPastGrade: "缺上年等次，未判断",
  noPastRank: "缺上年名次，未判断",
  tooFew: "本类单位不足三个，未判断",
};

/** Types that burden a unit: they wait for its 审定. */
const BURDENS: readonly PaperRule["type"][] = [
  "restriction",
  "reminder",
  "talk",
  "rectification",
  "accountability",
];

/** What the rules propose, by rank and then in the order of the rules. */
export function proposalsOf(facts: ReportFacts, rules: readonly PaperRule[]): Proposal[] {
  const units = facts.classes.flatMap(({ all }) => byRank(all));
  return units.flatMap((unit) => proposalsFor(facts, rules, unit));
}

/** What they propose for one unit, in their order. */
export function proposalsFor(
  facts: ReportFacts,
  rules: readonly PaperRule[],
  unit: UnitFacts,
): Proposal[] {
  return rules.flatMap((rule): Proposal[] => {
    const judged = judge(facts, rule, unit);
    if (judged === "no") return [];
    const waits = BURDENS.includes(rule.type) && !unit.isDecided;
    if (judged === "yes") return [{ unit, rule, kind: waits ? "waiting" : "given" }];
    return [{ unit, rule, kind: judged }];
  });
}

type Judged = "yes" | "no" | "noPastGrade" | "noPastRank" | "tooFew";

function judge(facts: ReportFacts, rule: PaperRule, unit: UnitFacts): Judged {
  const { grade, className, condition } = rule;
  if (unit.grade.band < 0) return "no";
  if (grade !== null && grade !== unit.grade.name) return "no";
  if (className !== "" && className !== unit.className) return "no";
  switch (condition.kind) {
    case "none":
      return "yes";
    case "years":
      return yearsRunning(facts, unit, condition.count);
    case "rise":
      return rise(unit, condition.count);
    case "first":
    case "last":
      return place(facts, unit, condition.kind === "first", condition.count);
    case "veto":
      return hasVeto(facts, unit, condition.of) ? "yes" : "no";
  }
}

/** Whether the years before have the same grade; one that is not known leaves it open. */
function yearsRunning({ grading, paper }: ReportFacts, unit: UnitFacts, years: number): Judged {
  const { history } = grading.read;
  if (paper.year === null) return "noPastGrade";
  let isKnown = true;
  for (let back = 1; back < years; back++) {
    const year = paper.year - back;
    const past = history.find((each) => {
      return each.year === year && plainWord(each.unit) === plainWord(unit.name);
    });
    if (past && past.grade !== unit.grade.name) return "no";
    if (!past) isKnown = false;
  }
  return isKnown ? "yes" : "noPastGrade";
}

function rise({ rank, baseRank }: UnitFacts, places: number): Judged {
  if (!rank) return "no";
  if (!baseRank) return "noPastRank";
  return numberOf(baseRank) - numberOf(rank) >= places ? "yes" : "no";
}

/** The first n places with their ties; the last n: fewer than n units are behind. */
function place(facts: ReportFacts, unit: UnitFacts, isFirst: boolean, count: number): Judged {
  const classFacts = facts.classFactsOf(unit);
  if (!unit.rank) return "no";
  if (classFacts.isSmall) return "tooFew";
  const own = numberOf(unit.rank);
  if (isFirst) return own <= count ? "yes" : "no";
  const behind = classFacts.units.filter(({ rank }) => rank && numberOf(rank) > own);
  return behind.length < count ? "yes" : "no";
}

/** By the item of a veto that counts, or by the word of its effect. */
function hasVeto({ grading }: ReportFacts, { index }: UnitFacts, of: string): boolean {
  const { vetoRows } = grading.appraisal;
  const word = readWord("effect", of);
  const means = word === "veto" ? (grading.read.settings.facts.vetoConsequence ?? "lowest") : word;
  return (vetoRows.get(index) ?? []).some(
    ({ item, effect }) => plainWord(item) === plainWord(of) || effect.kind === means,
  );
}
