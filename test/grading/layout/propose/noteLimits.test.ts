import { noteLimits } from "../../../../src/grading/layout/propose/noteLimits";

/** As people write it: grades and their lower limits. */
const read = (text: string): string | undefined =>
  noteLimits(text)
    ?.map(({ name, lower }) => `${name} ${lower}`)
    .join(" ");

const USUAL = "优秀 90 良好 80 合格 60 不合格 0";

it.each([
  { text: "90分以上为优秀，80-89分为良好，60-79分为合格，60分以下为不合格", grades: USUAL },
  { text: "S≥90为优秀，80≤S＜90为良好，60≤S＜80为合格，S＜60为不合格", grades: USUAL },
  { text: "90-100分优秀 80-89分良好 60-79分合格 60分以下不合格", grades: USUAL },
  { text: "优秀（≥90分）、良好（80-90分）、合格（60-80分）、不合格（＜60分）", grades: USUAL },
  {
    text: "说明：1、考核得分90分（含）以上为优秀；2、75分（含）至90分为良好；3、60分（含）至75分为合格；4、60分以下为不合格。",
    grades: "优秀 90 良好 75 合格 60 不合格 0",
  },
  {
    text: "优秀：90分及以上；良好：80—89分；一般：70-79；较差：70以下",
    grades: "优秀 90 良好 80 一般 70 较差 0",
  },
  {
    text: "A级：95分以上，B级：85-94分，C级：75-84，D级：75分以下",
    grades: "A级 95 B级 85 C级 75 D级 0",
  },
  {
    text: "85（含85）分以上为优，75（含75）—85分为良，60（含60）—75分为中，60分以下为差",
    grades: "优 85 良 75 中 60 差 0",
  },
  {
    text: "95分以上为优秀（不超过总数的20%），85分以上95分以下为良好，85分以下为合格",
    grades: "优秀 95 良好 85 合格 0",
  },
  {
    text: "得分在90分以上的评为“优秀”等次，80分以上不满90分的评为“良好”等次，其余为合格",
    grades: "优秀 90 良好 80 合格 0",
  },
  // 超过 leaves the limit itself out: with two decimals, 90.01 and more.
  { text: "超过90分为优秀，其他为合格", grades: "优秀 90.01 合格 0" },
  // Nothing is said of what lies below 60.
  {
    text: "一等：90分以上 二等：80分以上 三等：60分以上",
    grades: "一等 90 二等 80 三等 60 未划等次 0",
  },
])("$text", ({ text, grades }) => {
  expect(read(text)).toBe(grades);
});

it.each([
  { name: "shares of places", text: "优秀等次比例不超过20%，良好不超过40%" },
  { name: "shares of satisfied people", text: "满意率90%以上为优秀，80%以上为良好" },
  { name: "money for limits", text: "90分以上的单位奖励5000元，60分以下的单位扣发绩效" },
  { name: "points taken away", text: "一般情况扣5分以上，较差情况扣10分以上" },
  { name: "counts", text: "其中90分以上5个，80分以上中心3个" },
  { name: "a gap between 60 and 80", text: "不低于80分为良好，低于60分的为不合格" },
  { name: "two limits of one grade", text: "一类90分以上为优秀，二类85分以上为优秀，60分以下为差" },
  { name: "one grade only", text: "90分以上为优秀" },
])("reads nothing from $name", ({ text }) => {
  expect(noteLimits(text)).toBeUndefined();
});
