import type { CellFunction } from "../../../functions/definition/cellFunction";
import { COMPETE_FUNCTIONS } from "../../../functions/families/compete";
import { EXPLAIN_FUNCTIONS } from "../../../functions/families/explain";
import { GRADE_FUNCTIONS } from "../../../functions/families/grade";
import { PANEL_FUNCTIONS } from "../../../functions/families/panel";
import { RANK_FUNCTIONS } from "../../../functions/families/rank";
import { RULE_FUNCTIONS } from "../../../functions/families/rule";
import { SCORE_FUNCTIONS } from "../../../functions/families/score";
import { TREND_FUNCTIONS } from "../../../functions/families/trend";
import { WEIGHT_FUNCTIONS } from "../../../functions/families/weights";
import { plainWord } from "../../../scoring/plainWord";
import type { Sentence } from "../../../scoring/locale";

export interface FunctionGroup {
  readonly title: Sentence;
  readonly functions: readonly CellFunction[];
}

/** Every function of the registry, by what it is for. */
const FUNCTION_GROUPS: readonly FunctionGroup[] = [
  { title: { "zh-CN": "得分", "en-US": "Scores" }, functions: SCORE_FUNCTIONS },
  { title: { "zh-CN": "等次与否决", "en-US": "Grades and vetoes" }, functions: GRADE_FUNCTIONS },
  { title: { "zh-CN": "名次与名额", "en-US": "Ranks and quotas" }, functions: RANK_FUNCTIONS },
  { title: { "zh-CN": "按目标计分", "en-US": "Against targets" }, functions: RULE_FUNCTIONS },
  { title: { "zh-CN": "相互比较计分", "en-US": "By comparison" }, functions: COMPETE_FUNCTIONS },
  { title: { "zh-CN": "多方评价", "en-US": "Ratings by many" }, functions: PANEL_FUNCTIONS },
  { title: { "zh-CN": "进步与增长", "en-US": "Progress and growth" }, functions: TREND_FUNCTIONS },
  { title: { "zh-CN": "权重", "en-US": "Weights" }, functions: WEIGHT_FUNCTIONS },
  { title: { "zh-CN": "解释", "en-US": "Explanation" }, functions: EXPLAIN_FUNCTIONS },
];

/** The functions whose name, purpose or parameters hold every word, in either language; groups without any fall away. */
export function searchFunctions(text: string): readonly FunctionGroup[] {
  const words = text.trim().split(/\s+/).map(plainWord);
  return FUNCTION_GROUPS.map(({ title, functions }) => ({
    title,
    functions: functions.filter(({ id, description, parameters }) => {
      const sentences = [title, description, ...parameters.map(({ name }) => name)];
      const all = plainWord(
        [`HJ.${id}`, ...sentences.flatMap((each) => [each["zh-CN"], each["en-US"]])].join("\n"),
      );
      return words.every((word) => all.includes(word));
    }),
  })).filter(({ functions }) => functions.length > 0);
}
