import { isAbove, type Figure } from "../data/figure";
import { joined, line, quote, type Text } from "../data/text";
import { placeText } from "../data/placeText";
import type { ReportFacts } from "../facts/reportFacts";
import type { ClassFacts } from "../facts/classFacts";
import { weightFigure, weightWord } from "../facts/schemeFigures";
import type { Part } from "./part";

/** What the checks say of weights (S07), in words without their numbers: those stand in the sheet 检查. */
const WORDS: Readonly<Record<string, string>> = {
  economyOverHalf: "经济类指标权重超过一半",
  noPublic: "没有公众评价的指标",
  noProcess: "只有结果指标，没有过程指标",
  oneNature: "指标全部是定量的，或全部是定性的",
  dimensionHeavy: "一个维度的权重超过一半",
};

/** Is the scheme lopsided: what each dimension weighs, and what the checks found. */
export const balance: Part = {
  title: "权重结构",
  answer({ facts }, classFacts) {
    const weights = classFacts.dimensions.map(({ dimension }) => ({
      name: dimension.quote,
      weight: weightOf(facts, classFacts, dimension),
    }));
    if (weights.length === 0) return { text: line`总分不是各项加权相加，不作此项分析。` };
    const most = weights.reduce((best, each) => (isAbove(each.weight, best.weight) ? each : best));
    const word = weightWord(facts.grading.read.scheme);
    const text = line`${word}最大的维度是${most.name}，${most.weight}。${found(facts)}`;
    const table = {
      columns: [
        { header: "维度", width: 5845, align: "left" as const },
        { header: word, width: 3000, align: "right" as const },
      ],
      rows: weights.map(({ name, weight }): Text[] => [[name], [weight]]),
      isDense: true,
    };
    return { text, blocks: [{ kind: "table", table }] };
  },
};

function weightOf(
  { grading }: ReportFacts,
  { name, units }: ClassFacts,
  { items, name: of }: ClassFacts["dimensions"][number]["dimension"],
): Figure {
  const own = { className: units[0]!.className, scope: name };
  return weightFigure(grading.read.scheme, own, of, items);
}

/** Each finding with its cell. */
function found({ grading }: ReportFacts): Text {
  const texts = grading.findings.flatMap(({ code, sheet, address }): Text[] => {
    const words = WORDS[code];
    if (words === undefined) return [];
    const place = placeText({ sheet, address });
    return [line`${words}（见${quote(place, place)}）`];
  });
  return texts.length === 0 ? line`检查没有发现失衡。` : line`检查提示：${joined(texts, "；")}。`;
}
