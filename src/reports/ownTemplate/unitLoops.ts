import type { VetoRow } from "../../scoring/columns";
import { fractionOf } from "../../scoring/numbers/fraction";
import { figure, type Figure } from "../data/figure";
import { line, quote, type Text } from "../data/text";
import { changedClaim, type ChangedClaim } from "../facts/changedClaim";
import type { ClassDimension } from "../facts/classFacts";
import { valueText } from "../facts/itemPath";
import { proposalsFor } from "../facts/proposals";
import { rewardRules } from "../facts/rewardRules";
import type { ItemMarks, Marks } from "../facts/unitMarks";
import { loop, type Loop, type UnitContext } from "./fields";
import { apart, plain } from "./general";

/** What repeats in a template for one unit. */
export const UNIT_LOOPS = {
  维度: loop({
    rows: ({ unit, classFacts }) =>
      classFacts.dimensions.flatMap((dimension, index) => {
        const marks = unit.dimensions[index];
        return marks ? [{ dimension, marks, isSmall: classFacts.isSmall }] : [];
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
    rows: (context) =>
      context.unit.items.map((marks) => {
        const changed = changedClaim(context.facts, context.unit.index, marks.item);
        return { context, marks, changed };
      }),
    fields: {
      名称: ({ marks }: ItemRow) => [marks.item.quote],
      得分: ({ marks }) => plain(marks.points),
      满分: ({ marks }) => plain(marks.rate && marks.weight),
      得分率: ({ marks }) => withUnit(marks.rate),
      失分: ({ marks }) => plain(marks.loss),
      原始值: ({ context: { facts, unit }, marks }) => valueText(facts, unit, marks),
      自报: ({ changed }) => changed && [changed.reported],
      核定: ({ changed }) => changed && [changed.verified],
      核减原因: ({ changed }) =>
        changed && [quote(changed.claim.reason, changed.claim.reasonAt, true)],
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
} satisfies Readonly<Record<string, Loop<UnitContext>>>;

interface DimensionRow {
  readonly dimension: ClassDimension;
  readonly marks: Marks;
  readonly isSmall: boolean;
}

interface ItemRow {
  readonly context: UnitContext;
  readonly marks: ItemMarks;
  readonly changed: ChangedClaim | undefined;
}

interface Veto {
  readonly row: VetoRow;
  readonly sheet: string;
}

function meanRate({ dimension, isSmall }: DimensionRow): Figure | undefined {
  return isSmall ? undefined : dimension.rates?.mean;
}

function withUnit(each: Figure | undefined): Text {
  return each ? [each] : line`—`;
}

function pointsOf(counted: number, unit: string): Figure {
  const field = counted > 0 ? "bonusRows" : "deductionRows";
  return figure(fractionOf(counted), { field, unit }, { decimals: 10, isShort: true });
}

/** The rows of 否决 of a unit. */
export function vetoesOf({ facts, unit }: UnitContext): Veto[] {
  const { appraisal, read } = facts.grading;
  const sheet = read.sheetOf.get("vetoes")?.name ?? "";
  return (appraisal.vetoRows.get(unit.index) ?? []).map((row) => ({ row, sheet }));
}

export function itemOf({ row, sheet }: Veto) {
  return quote(row.item, sheet, true);
}
