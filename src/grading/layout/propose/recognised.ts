import type { Sentence } from "../../../scoring/locale";
import type { Mapping } from "../mapping/mapping";
import { both } from "../mapping/both";
import type { TableProposal } from "./proposal";

/** What was recognised, in one sentence: units, indicators, weights, and what is missing. */
export function recognised(
  { units, mapping, questions, scale }: TableProposal,
  rivals: number,
): Sentence {
  const { length } = mapping.indicators;
  const weights = weightWords(mapping);
  const lacksGrades = scale.from === "usual";
  const asked = questions.filter(({ suggested }) => suggested === null).length;
  const taken = questions.length - asked;
  const zh = [
    `像是考核表：${units.count} 个单位，${length} 项指标，${weights["zh-CN"]}。`,
    lacksGrades ? "缺少等次标准。" : "",
    asked > 0 ? `有 ${asked} 个问题要先回答。` : "",
    taken > 0 ? `有 ${taken} 处拿不准，已给出建议，请过目。` : "",
    rivals > 0 ? `另有 ${rivals} 张表也像考核表。` : "",
  ];
  const en = [
    `It looks like an assessment: ${units.count} units, ${length} indicators, ${weights["en-US"]}.`,
    lacksGrades ? " There are no grades." : "",
    asked > 0 ? ` Questions to be answered: ${asked}.` : "",
    taken > 0 ? ` Doubts with a suggestion, for you to look at: ${taken}.` : "",
    rivals > 0 ? ` Other tables that look like one: ${rivals}.` : "",
  ];
  return both(zh.join(""), en.join(""));
}

function weightWords({ indicators, settings, method }: Mapping): Sentence {
  if (method === "sum") return both("各项得分相加", "marks added up");
  if (method === "equal" && indicators.length === 1) return both("只有一项", "one only");
  if (method === "equal") return both("各项等权", "equal weights");
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
