import { countOf, isAbove, numberOf, type Figure } from "../data/figure";
import type { Block, TableColumn } from "../data/report";
import type { Source } from "../data/source";
import { line, type Text } from "../data/text";
import type { ClassFacts } from "../facts/classFacts";
import { ratedItems, type Rated } from "../patterns/dimensions";
import { bare } from "../tables/scoresTables";
import { firstOf, fixedFigure, listCount, notEnough, type Part } from "./part";

/** Where the loss is: the rate of every unit in every item, darker where it is lower, ▼ below 60. */
export const heat: Part = {
  title: "失分分布",
  answer(context, classFacts) {
    if (classFacts.isSmall) return notEnough(context, "fewestClass");
    const rated = ratedItems(classFacts);
    if (rated.length === 0) return { text: line`指标没有满分，不作此项分析。` };
    const low = rated
      .map((each) => ({ each, units: below(classFacts, each) }))
      .filter(({ units }) => units.length > 0)
      .sort((a, b) => b.units.length - a.units.length || a.each.index - b.each.index);
    const limit = fixedFigure("lowRate", "%");
    const text = firstOf(
      low,
      ({ each, units }) =>
        line`${each.name}${countBelow(context.facts.noun.counted, classFacts, each, units)}低于${limit}`,
      (items) => listCount(items, "项"),
    );
    return {
      text: low.length > 0 ? line`${text}。` : line`各项指标没有低于${limit}的。`,
      blocks: heatTables(classFacts, rated, context.facts.noun.header),
    };
  },
};

function below({ units }: ClassFacts, { index }: Rated): readonly Figure[] {
  const limit = fixedFigure("lowRate");
  return units.flatMap((unit) => {
    const rate = unit.items[index]?.rate;
    return rate && isAbove(limit, rate) ? [rate] : [];
  });
}

function countBelow(
  ...[counted, classFacts, { index }, units]: [string, ClassFacts, Rated, readonly Figure[]]
): Figure {
  const list: Source = {
    field: "rate",
    scope: classFacts.name,
    of: classFacts.items[index]!.item.code,
  };
  const over = [list, fixedFigure("lowRate").from];
  return { ...countOf(units, list, counted), from: { operation: "countBelow", over } };
}

const MOST_COLUMNS = 7;
const NAME_WIDTH = 2200;
const WHOLE_WIDTH = 8845;

/** Seven items a table at most, as equal as they can be, units by rank, the mean below. */
function heatTables(classFacts: ClassFacts, rated: readonly Rated[], header: string): Block[] {
  const each = Math.ceil(rated.length / Math.ceil(rated.length / MOST_COLUMNS));
  const starts = rated.flatMap((_, index) => (index % each === 0 ? [index] : []));
  return starts.map((start): Block => {
    const shown = rated.slice(start, start + each);
    const width = Math.floor((WHOLE_WIDTH - NAME_WIDTH) / shown.length);
    const columns: TableColumn[] = [
      { header, width: WHOLE_WIDTH - width * shown.length, align: "left" },
      ...shown.map(({ name }): TableColumn => {
        return { header: line`${name}（%）`, width, align: "right" };
      }),
    ];
    const rates = classFacts.ranked.map((unit) =>
      shown.map(({ index }) => unit.items[index]?.rate),
    );
    const rows = classFacts.ranked.map(({ whole }, at) => [[whole], ...rates[at]!.map(marked)]);
    const shades = rates.map((row) => [undefined, ...row.map((rate) => rate && shadeOf(rate))]);
    const foot = [[line`平均`, ...shown.map((each) => bare(each.rates.mean))]];
    return { kind: "table", table: { columns, rows, shades, foot, isDense: true } };
  });
}

function marked(rate: Figure | undefined): Text {
  return rate && isAbove(fixedFigure("lowRate"), rate) ? line`▼${bare(rate)}` : bare(rate);
}

/** Four steps of ten from 90 downwards, and one below 60. */
function shadeOf(rate: Figure): number {
  const value = numberOf(rate);
  return [90, 80, 70, 60].filter((limit) => value < limit).length;
}
