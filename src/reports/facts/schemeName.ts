import { placeText } from "../data/placeText";
import { line, quote, type Quote, type Text } from "../data/text";
import type { ReportFacts } from "./reportFacts";

const ENDINGS = /(绩效考核|综合考核|考核|绩效评估|评估|绩效评价|评价|测评)$/;

/** 方案 as titles name it: without leading year, 年度, 方案, 办法 and what stands in brackets at its end; with 考核 unless it ends in such a word. */
export function shortName(name: string): string {
  const bare = name
    .trim()
    .replace(/^\d{4}年?度?/, "")
    .replace(/(实施)?(方案|办法)$/, "")
    .replace(/[（(][^（()）]*[）)]$/, "")
    .replace(/年度/, "");
  return ENDINGS.test(bare) ? bare : `${bare}考核`;
}

/** The word for what is done: 绩效考核, 评价. */
function actName(name: string): string {
  return ENDINGS.exec(shortName(name))![1]!;
}

export function titleName(facts: ReportFacts): Quote {
  return schemeQuote(facts, shortName(facts.grading.read.scheme.name));
}

export function titleAct(facts: ReportFacts): Quote {
  return schemeQuote(facts, actName(facts.grading.read.scheme.name));
}

/** 《市直部门年度考核方案》, or 《…》方案 where the name does not say so itself. */
export function schemeInText(facts: ReportFacts): Text {
  const { name } = facts.grading.read.scheme;
  if (name.trim() === "") return line`考核方案`;
  const ending = /(方案|办法|规定|细则)$/.test(name.trim()) ? "" : "方案";
  return line`《${schemeQuote(facts, name.trim())}》${ending}`;
}

function schemeQuote({ grading }: ReportFacts, words: string): Quote {
  return quote(words, placeText(grading.read.settings.placeOf("name")));
}
