import { line, type Text } from "../data/text";
import type { PaperWords } from "../facts/paperText";
import type { ReportFacts } from "../facts/reportFacts";
import { coverage } from "./coverage";

/** 根据…方案，…对12个单位2026年度工作进行了考核。现将结果通报如下。 */
export function opening(facts: ReportFacts, words: PaperWords, act: "通报" | "报告"): Text {
  const decided = facts.state === "final" ? line`经${words.needed("meeting")}审定，` : undefined;
  return line`${coverage(facts, words)}${decided}现将结果${act}如下。`;
}
