import { countOf, difference, isEqual, numberOf, type Figure } from "../data/figure";
import { FIXED, type Source } from "../data/source";
import { line, type Text } from "../data/text";
import type { ReportTable } from "../data/report";
import type { UnitFacts } from "../facts/unitFacts";
import { bare } from "../tables/scoresTables";
import { fixedFigure, notEnough, type Part } from "./part";
import type { Trials } from "./trials";

interface Row {
  readonly unit: UnitFacts;
  readonly given: Figure;
  readonly best: Figure;
  readonly worst: Figure;
}

/** Is the order firm: ranks under a thousand random weights, and with each indicator left out. */
export function robustness(trials: () => Trials): Part {
  return {
    title: "排序稳健性",
    answer(context, classFacts) {
      if (classFacts.units.length < FIXED.fewestDistribution) {
        return notEnough(context, "fewestDistribution");
      }
      const { of } = trials();
      const rows = classFacts.ranked.flatMap((unit): Row[] => {
        const [given, best, worst] = [of("given", unit), of("best", unit), of("worst", unit)];
        return given && best && worst ? [{ unit, given, best, worst }] : [];
      });
      if (rows.length === 0) return { text: line`没有加权得分，不作此项分析。` };
      const { counted } = context.facts.noun;
      const head = line`各指标权重在上下${fixedFigure("trialSpread", "%")}内随机变动${fixedFigure("trials", "次")}，`;
      const text = line`${head}${rangeText(rows, counted)}${gradeText(of, classFacts.units, counted)}加减分和否决没有变动，也不计入这里的名次。`;
      return {
        text,
        blocks: [{ kind: "table", table: tableOf(rows, of, context.facts.noun.header) }],
      };
    },
  };
}

/** 市科技局名次在7—9之间，变动最大；5个单位名次不变. */
function rangeText(rows: readonly Row[], counted: string): Text {
  const width = ({ best, worst }: Row): number => numberOf(worst) - numberOf(best);
  const widest = rows.reduce((most, each) => (width(each) > width(most) ? each : most));
  const steady = rows.filter(({ best, worst }) => isEqual(best, worst));
  const gaps: Source = {
    list: rows.map(({ best, worst }) => difference(worst, best).from),
  };
  const from: Source = { operation: "countWithin", over: [gaps, { mark: 0 }, { mark: 1 }] };
  const count = { ...countOf(steady, gaps, counted), from };
  const range =
    width(widest) === 0
      ? undefined
      : line`${widest.unit.quote}名次在${widest.best}—${widest.worst}之间，变动最大；`;
  return line`${range}${count}名次不变。`;
}

/** 逐项去掉一个指标，9个单位等次不变. */
function gradeText(of: Trials["of"], units: readonly UnitFacts[], counted: string): Text {
  const counts = units.flatMap((unit) => of("grades", unit) ?? []);
  const list: Source = { list: counts.map(({ from }) => from) };
  const from: Source = { operation: "countWithin", over: [list, { mark: 1 }, { mark: 2 }] };
  const firm = counts.filter((each) => numberOf(each) === 1);
  return line`逐项去掉一个指标，${{ ...countOf(firm, list, counted), from }}等次不变。`;
}

function tableOf(rows: readonly Row[], of: Trials["of"], header: string): ReportTable {
  const column = (name: string): ReportTable["columns"][number] => {
    return { header: name, width: 1249, align: "right" };
  };
  return {
    columns: [
      { header, width: 2600, align: "left" },
      ...["加权名次", "最好", "最差", "去一项最好", "去一项最差"].map(column),
    ],
    rows: rows.map(({ unit, given, best, worst }) => [
      [unit.whole],
      ...[given, best, worst].map(bare),
      ...(["withoutBest", "withoutWorst"] as const).map((trial) => bare(of(trial, unit))),
    ]),
    isDense: true,
  };
}
