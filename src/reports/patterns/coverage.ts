import { countOf } from "../data/figure";
import { line, type Text } from "../data/text";
import type { PaperWords } from "../facts/paperText";
import type { ReportFacts } from "../facts/reportFacts";
import { schemeInText } from "../facts/schemeName";

/** 根据…方案，…对12个单位2026年度工作进行了考核。 */
export function coverage(facts: ReportFacts, words: PaperWords): Text {
  const taking = facts.units.filter(({ standing }) => standing !== "absent");
  const exempt = facts.units.filter(({ standing }) => standing === "exempt");
  const { counted } = facts.noun;
  const document = words.given("schemeDocument");
  const number = document ? line`（${document}）` : undefined;
  const all = countOf(taking, { field: "takingPart", scope: facts.scope }, counted);
  const without =
    exempt.length > 0
      ? line`，其中${countOf(exempt, { field: "exempt", scope: facts.scope }, "个")}不确定等次`
      : undefined;
  return line`根据${schemeInText(facts)}${number}，${words.needed("assessor")}对${all}${words.year}工作进行了考核${without}。`;
}
