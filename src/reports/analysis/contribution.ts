import { numberOf } from "../data/figure";
import type { ReportTable } from "../data/report";
import { line } from "../data/text";
import { contributionChart, contributions, type Contribution } from "../charts/contribution";
import type { ReportFacts } from "../facts/reportFacts";
import type { ClassFacts } from "../facts/classFacts";
import { weightFigure, weightWord } from "../facts/schemeFigures";
import { bare } from "../tables/scoresTables";
import { notEnough, type Part } from "./part";

/** What decides the order: how much of the differences of totals a dimension makes, beside its weight. */
export const contribution: Part = {
  title: "维度贡献",
  answer(context, classFacts) {
    if (classFacts.isSmall) return notEnough(context, "fewestClass");
    const found = contributions(classFacts);
    if (found.length < 2) return { text: line`总分没有差异，或只有一个维度，不作此项分析。` };
    const { facts } = context;
    const most = found.reduce((best, each) =>
      numberOf(each.share) > numberOf(best.share) ? each : best,
    );
    const { quote } = most.dimension.dimension;
    const word = weightWord(facts.grading.read.scheme);
    const text = line`${quote}${word}${weightOf(facts, classFacts, most)}，对总分差异的贡献${most.share}，最大。加减分不计在内。`;
    const chart = contributionChart(facts, classFacts);
    return {
      text,
      blocks: [
        { kind: "table", table: tableOf(facts, classFacts, found) },
        ...(chart ? [{ kind: "chart" as const, chart }] : []),
      ],
    };
  },
};

function weightOf(
  { grading }: ReportFacts,
  { name, units }: ClassFacts,
  { dimension }: Contribution,
) {
  const { items, name: of } = dimension.dimension;
  const own = { className: units[0]!.className, scope: name };
  return weightFigure(grading.read.scheme, own, of, items);
}

function tableOf(
  facts: ReportFacts,
  classFacts: ClassFacts,
  found: readonly Contribution[],
): ReportTable {
  return {
    columns: [
      { header: "维度", width: 4445, align: "left" },
      { header: weightWord(facts.grading.read.scheme), width: 2200, align: "right" },
      { header: "对总分差异的贡献（%）", width: 2200, align: "right" },
    ],
    rows: found.map((each) => [
      [each.dimension.dimension.quote],
      [weightOf(facts, classFacts, each)],
      bare(each.share),
    ]),
    isDense: true,
  };
}
