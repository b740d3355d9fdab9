import type { Sentence } from "../../scoring/locale";
import type { Mapping } from "./mapping";
import { both } from "./proposal";
import type { TableProposal } from "./proposeTable";

/** What was recognised, in one sentence: units, indicators, weights, and what is missing. */
export function recognised(
  { units, mapping, parts, questions }: TableProposal,
  rivals: number,
): Sentence {
  const { length } = mapping.indicators;
  const weights = weightWords(mapping);
  const hasGrades = parts.some(({ part, reasons }) => part === "grades" && reasons.length > 0);
  const asked = questions.filter(({ suggested }) => suggested === null).length;
  const taken = questions.length - asked;
  const zh = [
    `像是考核表：${units} 个单位，${length} 项指标，${weights["zh-CN"]}。`,
    hasGrades ? "缺少等次标准。" : "",
    asked > 0 ? `有 ${asked} 个问题要先回答。` : "",
    taken > 0 ? `有 ${taken} 处拿不准，已给出建议，请过目。` : "",
    rivals > 0 ? `另有 ${rivals} 张表也像考核表。` : "",
  ];
  const en = [
    `It looks like an assessment: ${units} units, ${length} indicators, ${weights["en-US"]}.`,
    hasGrades ? " There are no grades." : "",
    asked > 0 ? ` Questions to be answered: ${asked}.` : "",
    taken > 0 ? ` Doubts with a suggestion, for you to look at: ${taken}.` : "",
    rivals > 0 ? ` Other tables that look like one: ${rivals}.` : "",
  ];
  return both(zh.join(""), en.join(""));
}

function weightWords({ indicators, settings }: Mapping): Sentence {
  if (indicators.every(({ rule }) => rule === "sum")) return both("各项得分相加", "marks added up");
  if (settings.weightTotal === "scale") return both("各项等权", "equal weights");
  const weights = indicators.map(({ weight, classWeights }) =>
    classWeights ? (Object.values(classWeights)[0] ?? null) : weight,
  );
  const groups = new Map(
    indicators.flatMap(({ group }) => (group ? [[group.name, group.weight] as const] : [])),
  );
  const open = weights.filter((weight) => weight === null).length;
  if (open === weights.length) return both("没有权重", "no weights");
  if (open > 0) return both(`${open} 项没有权重`, `${open} without a weight`);
  const summed = groups.size > 0 ? [...groups.values()] : weights;
  const sum = Number(summed.reduce<number>((all, weight) => all + weight!, 0).toPrecision(12));
  if (settings.marking === "points") return both(`满分合计 ${sum} 分`, `full marks of ${sum}`);
  const percent = sum <= 1.5 ? Number((sum * 100).toPrecision(12)) : sum;
  return both(`权重合计 ${percent}%`, `weights of ${percent} %`);
}
