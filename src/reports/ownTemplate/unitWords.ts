import { keyOf } from "../../grading/format/header";
import type { VetoRow } from "../../scoring/columns";
import { fractionOf } from "../../scoring/numbers/fraction";
import { countOf, difference, figure, isAbove, type Figure } from "../data/figure";
import { placeText } from "../data/placeText";
import { joined, line, quote, type Text } from "../data/text";
import type { GroupDimension } from "../facts/groups";
import type { ItemMarks, Marks } from "../facts/unitMarks";
import { proposalsFor } from "../facts/proposals";
import { rewardRules } from "../facts/rewardRules";
import { advice } from "../patterns/unit/advice";
import { lossSentence } from "../patterns/unit/losses";
import { strengths, weaknesses } from "../patterns/unit/strengths";
import { loop, type UnitContext, type Vocabulary } from "./fields";
import { GENERAL, plain } from "./general";

/** What a template for one unit may name; no other unit is named in it. */
export const UNIT_WORDS: Vocabulary<UnitContext> = {
  fields: {
    ...GENERAL.fields,
    单位: ({ unit }) => [unit.whole],
    类别: ({ group }) => (group.quote ? [group.quote] : undefined),
    得分: ({ unit }) => plain(unit.score),
    加权得分: ({ unit }) => plain(unit.weighted),
    加分: ({ unit }) => plain(unit.bonus),
    扣分: ({ unit }) => plain(unit.deduction),
    等次: ({ unit }) => [unit.grade.quote],
    等次说明: ({ unit }) => STANDINGS[unit.grade.kind],
    待研究: ({ unit }) => (unit.grade.kind === "pending" ? line`待研究` : undefined),
    名次: ({ unit }) => plain(unit.rank),
    单位数: ({ group }) =>
      plain(countOf(group.units, { field: "assessed", group: group.name }, "")),
    平均: ({ group }) => plain(compared(group)?.mean),
    中位数: ({ group }) => plain(compared(group)?.median),
    最高: ({ group }) => plain(compared(group)?.max),
    最低: ({ group }) => plain(compared(group)?.min),
    与平均差: ({ unit, group }) => apart(unit.score, compared(group)?.mean),
    上年得分: (context) => plain(lastScore(context)),
    变化: (context) => apart(context.unit.score, lastScore(context)),
    进退位: ({ unit }) => apart(unit.baseRank, unit.rank),
    强项: ({ facts, unit, group }) => (group.isSmall ? undefined : strengths(facts, unit)),
    弱项: ({ facts, unit, group }) => (group.isSmall ? undefined : weaknesses(facts, unit)),
    失分: ({ unit }) => lossSentence(unit),
    建议: ({ facts, unit }) => advice(facts, unit),
    否决: (context) =>
      joined(
        vetoesOf(context).map((veto) => [itemOf(veto)]),
        "、",
      ),
  },
  loops: {
    维度: loop({
      rows: ({ unit, group }) =>
        group.dimensions.flatMap((dimension, index) => {
          const marks = unit.dimensions[index];
          return marks ? [{ dimension, marks, isSmall: group.isSmall }] : [];
        }),
      fields: {
        名称: ({ dimension }: DimensionRow) => [dimension.dimension.quote],
        得分: ({ marks }) => plain(marks.points),
        满分: ({ marks }) => plain(marks.rate && marks.weight),
        得分率: ({ marks }) => withUnit(marks.rate),
        平均得分率: (row) => withUnit(meanRate(row)),
        相差: (row) => apart(row.marks.rate, meanRate(row)),
      },
    }),
    指标: loop({
      rows: (context) => context.unit.items.map((marks) => ({ context, marks })),
      fields: {
        名称: ({ marks }: ItemRow) => [marks.item.quote],
        得分: ({ marks }) => plain(marks.points),
        满分: ({ marks }) => plain(marks.rate && marks.weight),
        得分率: ({ marks }) => withUnit(marks.rate),
        失分: ({ marks }) => plain(marks.loss),
        原始值: rawValue,
        自报: (row) => claimed(row)?.reported,
        核定: (row) => (claimed(row) ? rawValue(row) : undefined),
        核减原因: (row) => claimed(row)?.reason,
      },
    }),
    加减分: loop({
      rows: ({ facts, unit }) => {
        const sheet = facts.grading.read.sheetOf.get("ledger")?.name ?? "";
        const entries = facts.grading.appraisal.ledgers.get(unit.index)?.entries ?? [];
        return entries
          .filter(({ counted }) => counted !== 0)
          .map(({ row, counted }) => ({ row, counted, sheet, unit: unit.name }));
      },
      fields: {
        事项: ({ row, sheet }) => [quote(row.title ?? row.item, sheet, true)],
        分值: ({ counted, unit }) => [pointsOf(counted, unit)],
        文号: ({ row, sheet }) => (row.document ? [quote(row.document, sheet, true)] : undefined),
      },
    }),
    奖惩: loop({
      // Samples stand for no rule of the office, so that none of them reaches a unit.
      rows: ({ facts, unit }) =>
        proposalsFor(facts, rewardRules(facts), unit).filter(
          ({ kind, rule }) => kind === "given" && !rule.isSample,
        ),
      fields: {
        类型: ({ rule }) => line`${rule.typeWord}`,
        措施: ({ rule }) => rule.measure,
        标准: ({ rule }) => rule.amount && [rule.amount],
        依据: ({ rule }) => rule.basis,
      },
    }),
    否决事项: loop({
      rows: vetoesOf,
      fields: {
        事项: (row: Veto) => [itemOf(row)],
        依据: ({ row, sheet }) => (row.basis ? [quote(row.basis, sheet, true)] : undefined),
      },
    }),
  },
  conditions: {
    ...GENERAL.conditions,
    有上年: (context) => lastScore(context) !== undefined || context.unit.baseRank !== undefined,
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

interface DimensionRow {
  readonly dimension: GroupDimension;
  readonly marks: Marks;
  readonly isSmall: boolean;
}

interface ItemRow {
  readonly context: UnitContext;
  readonly marks: ItemMarks;
}

interface Veto {
  readonly row: VetoRow;
  readonly sheet: string;
}

function compared({ isSmall, scores }: UnitContext["group"]) {
  return isSmall ? undefined : scores;
}

function meanRate({ dimension, isSmall }: DimensionRow): Figure | undefined {
  return isSmall ? undefined : dimension.rates?.mean;
}

function withUnit(each: Figure | undefined): Text {
  return each ? [each] : line`—`;
}

/** a − b between printed numbers with its sign; a dash where one of them is missing. */
function apart(a: Figure | undefined, b: Figure | undefined): Text {
  if (!a || !b) return line`—`;
  const form = { unit: "", isSigned: isAbove(a, b) };
  return [difference(a, b, form)];
}

function lastScore({ facts, unit }: UnitContext): Figure | undefined {
  const { data, scheme } = facts.grading.read;
  const score = data.baseScore?.[unit.index] ?? NaN;
  if (Number.isNaN(score)) return undefined;
  const cell = placeText(data.placeOf(unit.index, "baseScore"));
  return figure(fractionOf(score), { cell }, { decimals: scheme.settings.decimals });
}

function rawValue({ context: { facts, unit }, marks: { item } }: ItemRow): Text | undefined {
  const { read } = facts.grading;
  const value = read.columns.values[item.index]!.values[unit.index]!;
  if (Number.isNaN(value)) return undefined;
  const cell = placeText(read.data.placeOf(unit.index, keyOf("value", item.code)));
  return [figure(fractionOf(value), { cell }, { decimals: 10, isShort: true })];
}

/** What was reported where less, or more, was taken. */
function claimed({ context: { facts, unit }, marks: { item } }: ItemRow) {
  const claim = facts.records.claims(unit.index, item.index);
  const verified = facts.grading.read.columns.values[item.index]!.values[unit.index]!;
  if (!claim || Number.isNaN(verified) || claim.reported === verified) return undefined;
  const { reported, reportedAt, reason, reasonAt } = claim;
  const form = { decimals: 10, isShort: true };
  return {
    reported: [figure(fractionOf(reported), { cell: reportedAt }, form)],
    reason: reason === "" ? undefined : [quote(reason, reasonAt, true)],
  };
}

function pointsOf(counted: number, unit: string): Figure {
  const field = counted > 0 ? "bonusRows" : "deductionRows";
  return figure(fractionOf(counted), { field, unit }, { decimals: 10, isShort: true });
}

function vetoesOf({ facts, unit }: UnitContext): Veto[] {
  const { appraisal, read } = facts.grading;
  const sheet = read.sheetOf.get("vetoes")?.name ?? "";
  return appraisal.vetoRows.filter((row) => row.unit === unit.index).map((row) => ({ row, sheet }));
}

function itemOf({ row, sheet }: Veto) {
  return quote(row.item, sheet, true);
}
