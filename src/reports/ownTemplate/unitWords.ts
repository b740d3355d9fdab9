import { countOf } from "../data/figure";
import { joined, line } from "../data/text";
import { baseScore } from "../facts/baseScore";
import { advice } from "../patterns/unit/advice";
import { lossSentence } from "../patterns/unit/losses";
import { strengths, weaknesses } from "../patterns/unit/strengths";
import type { UnitContext, Vocabulary } from "./fields";
import { apart, GENERAL, plain } from "./general";
import { itemOf, UNIT_LOOPS, vetoesOf } from "./unitLoops";

/** What a template for one unit may name; no other unit is named in it. */
export const UNIT_WORDS: Vocabulary<UnitContext> = {
  fields: {
    ...GENERAL.fields,
    单位: ({ unit }) => [unit.whole],
    类别: ({ classFacts }) => (classFacts.quote ? [classFacts.quote] : undefined),
    得分: ({ unit }) => plain(unit.score),
    加权得分: ({ unit }) => plain(unit.weighted),
    加分: ({ unit }) => plain(unit.bonus),
    扣分: ({ unit }) => plain(unit.deduction),
    等次: ({ unit }) => [unit.grade.quote],
    等次说明: ({ unit }) => STANDINGS[unit.grade.kind],
    待研究: ({ unit }) => (unit.grade.kind === "pending" ? line`待研究` : undefined),
    名次: ({ unit }) => plain(unit.rank),
    单位数: ({ classFacts }) =>
      plain(countOf(classFacts.units, { field: "assessed", scope: classFacts.name }, "")),
    平均: ({ classFacts }) => plain(compared(classFacts)?.mean),
    中位数: ({ classFacts }) => plain(compared(classFacts)?.median),
    最高: ({ classFacts }) => plain(compared(classFacts)?.max),
    最低: ({ classFacts }) => plain(compared(classFacts)?.min),
    与平均差: ({ unit, classFacts }) => apart(unit.score, compared(classFacts)?.mean),
    上年得分: (context) => plain(baseScore(context.facts, context.unit)),
    变化: (context) => apart(context.unit.score, baseScore(context.facts, context.unit)),
    进退位: ({ unit }) => apart(unit.baseRank, unit.rank),
    强项: ({ facts, unit, classFacts }) =>
      classFacts.isSmall ? undefined : strengths(facts, unit),
    弱项: ({ facts, unit, classFacts }) =>
      classFacts.isSmall ? undefined : weaknesses(facts, unit),
    失分: ({ unit }) => lossSentence(unit),
    建议: ({ facts, unit }) => advice(facts, unit),
    否决: (context) =>
      joined(
        vetoesOf(context).map((veto) => [itemOf(veto)]),
        "、",
      ),
  },
  loops: UNIT_LOOPS,
  conditions: {
    ...GENERAL.conditions,
    有上年: (context) =>
      baseScore(context.facts, context.unit) !== undefined || context.unit.baseRank !== undefined,
    有否决: (context) => vetoesOf(context).length > 0,
    有名次: ({ unit }) => unit.rank !== undefined,
    待研究: ({ unit }) => unit.grade.kind === "pending",
  },
};

const STANDINGS = {
  decided: line`审定`,
  suggested: line`建议`,
  pending: line`待研究`,
  none: undefined,
} as const;

function compared({ isSmall, scores }: UnitContext["classFacts"]) {
  return isSmall ? undefined : scores;
}
