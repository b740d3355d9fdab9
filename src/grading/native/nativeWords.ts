import { say, type Filling, type Locale, type Sentence } from "../../scoring/locale";

/** The words of 计算参数 and 公式自检. */
const NATIVE_WORDS = {
  parametersTitle: {
    "zh-CN": "计算参数（公式引用，请勿改动）",
    "en-US": "Parameters of the calculation (formulas refer to them: leave as they are)",
  },
  parametersNote: {
    "zh-CN": "左：各单位取值；右：各类单位的精确权重（整数÷除数）和比较用的统计量",
    "en-US":
      "Left: the value of each unit. Right: the exact weights of each class (integers ÷ divisor) and the statistics for comparisons",
  },
  classNumber: { "zh-CN": "类别序号", "en-US": "Class No." },
  isLast: { "zh-CN": "一票否决", "en-US": "Veto" },
  digits: { "zh-CN": "差的小数位", "en-US": "Decimals of differences" },
  denominator: { "zh-CN": "除数", "en-US": "Divisor" },
  valueOf: { "zh-CN": "{indicator} 取值", "en-US": "{indicator} value" },
  weightOf: { "zh-CN": "{indicator} 权重", "en-US": "{indicator} weight" },
  lowest: { "zh-CN": "{indicator} 最小", "en-US": "{indicator} lowest" },
  highest: { "zh-CN": "{indicator} 最大", "en-US": "{indicator} highest" },
  mean: { "zh-CN": "{indicator} 均值", "en-US": "{indicator} mean" },
  deviation: { "zh-CN": "{indicator} 标准差", "en-US": "{indicator} deviation" },
  count: { "zh-CN": "{indicator} 个数", "en-US": "{indicator} count" },
  allUnits: { "zh-CN": "全部", "en-US": "all" },
  notIn: { "zh-CN": "（不参加）", "en-US": "(not assessed)" },
  selfCheckTitle: { "zh-CN": "公式自检", "en-US": "Self-check of the formulas" },
  selfCheckNote: {
    "zh-CN":
      "用 WPS 或其他表格软件打开后先看这里：没有改动数据时应当全部一致。改动数据以后，“现在算出”随之变化，与写入时不同是正常的。",
    "en-US":
      'Look here first in another spreadsheet program: as long as no data was changed, all must agree. After a change of data "now" follows it, and may differ from what was written.',
  },
  figure: { "zh-CN": "项目", "en-US": "Figure" },
  written: { "zh-CN": "写入时", "en-US": "As written" },
  now: { "zh-CN": "现在算出", "en-US": "Now" },
  verdict: { "zh-CN": "核对", "en-US": "Verdict" },
  equal: { "zh-CN": "一致", "en-US": "equal" },
  different: { "zh-CN": "不一致", "en-US": "different" },
  allEqual: {
    "zh-CN": "全部一致：本软件算出的结果与衡绩写入时相同",
    "en-US": "All equal: this program works out what Hengji wrote",
  },
  someDifferent: {
    "zh-CN": "有不一致：数据没有改动的话，请不要使用本软件重算的结果，改用衡绩评分",
    "en-US":
      "Some differ: if no data was changed, do not use what this program works out; grade with Hengji",
  },
  scored: { "zh-CN": "有总分的单位数", "en-US": "Units with a score" },
  scoreSum: { "zh-CN": "总分合计", "en-US": "Sum of scores" },
  rankSum: { "zh-CN": "名次合计", "en-US": "Sum of ranks" },
  gradeCount: {
    "zh-CN": "建议等次“{grade}”的个数",
    "en-US": 'Units with the suggested grade "{grade}"',
  },
} satisfies Readonly<Record<string, Sentence>>;

/** A word of the sheets with plain formulas in a language, with its details. */
export function nativeWord(
  word: keyof typeof NATIVE_WORDS,
  locale: Locale,
  filling: Filling = {},
): string {
  return say(NATIVE_WORDS[word], filling, locale);
}
