import { say, type Filling, type Locale, type Sentence } from "../../../scoring/locale";

/** The words of the sheets of a form, in the language of the workbook. */
const WORDS = {
  guideName: { "zh-CN": "填报说明", "en-US": "How to fill in" },
  file: { "zh-CN": "考核填报表", "en-US": "assessment form" },
  fileOfYear: { "zh-CN": "{year}年度考核填报表", "en-US": "assessment form {year}" },
  ratingFile: { "zh-CN": "考核评分表", "en-US": "rating form" },
  ratingOfYear: { "zh-CN": "{year}年度考核评分表", "en-US": "rating form {year}" },
  ratingNote: {
    "zh-CN":
      "来源：{source}　评委：{rater}　表号：{number}　请在 {deadline} 以前交回。只在浅黄色格子里打分；留空就是弃权；与这个单位有利害关系的，在“回避”填 是。不写姓名。",
    "en-US":
      "Source: {source}   Rater: {rater}   Form number: {number}   Please return it by {deadline}. Mark the light yellow cells alone; a blank is an abstention. Where you must not rate a unit, write yes under exempt. No names.",
  },
  markLimits: {
    "zh-CN": "请填 {minimum} 到 {maximum} 之间的分；不打分的留空",
    "en-US": "A mark between {minimum} and {maximum}; leave it blank to abstain",
  },
  reporter: { "zh-CN": "报送单位", "en-US": "Reporting unit" },
  number: { "zh-CN": "表号", "en-US": "Form number" },
  deadline: { "zh-CN": "截止日期", "en-US": "Deadline" },
  scheme: { "zh-CN": "考核方案", "en-US": "Scheme" },
  contact: { "zh-CN": "联系人", "en-US": "Contact" },
  filled: { "zh-CN": "填报情况", "en-US": "Filled in" },
  filledBefore: { "zh-CN": "应填 ", "en-US": "" },
  filledBetween: { "zh-CN": " 项，已填 ", "en-US": " values asked for, " },
  filledAfter: { "zh-CN": " 项", "en-US": " filled in" },
  stepFill: {
    "zh-CN": "第一步：打开“{sheet}”表，在浅黄色的格子里逐行填自报值、完成情况、佐证材料。",
    "en-US":
      'First: open the sheet "{sheet}" and fill in the light yellow cells: value, account, evidence.',
  },
  stepVerify: {
    "zh-CN":
      "第一步：打开“{sheet}”表，在浅黄色的格子里逐行填贵单位负责提供的数据。这里填的值直接作为核定值；低于单位自报的，在“完成情况”写明原因。",
    "en-US":
      'First: open the sheet "{sheet}" and fill in the values that your office is responsible for. They count as verified; where one is below what the unit claims, give the reason as account.',
  },
  stepAbsent: {
    "zh-CN":
      "第二步：确实没有的不要留空：应报而没有数据填“缺”，数据还没有公布填“数据未发布”，这一项与本单位无关填“不适用”。0 就是零分，不表示没有。",
    "en-US":
      "Second: leave nothing blank. Write not reported where there is no value, not published where it is not out yet, N/A where it does not concern you. 0 is a value.",
  },
  stepClaims: {
    "zh-CN":
      "第三步：申请加分或有扣分事项的，填“{sheet}”表，写明文号；申报不等于认定，认定以后才计分。",
    "en-US":
      'Third: bonus and deductions go to the sheet "{sheet}", with their documents; they count once recognised.',
  },
  stepReturn: {
    "zh-CN":
      "填完保存，文件名可以改，工作表和浅黄色以外的格子不要改，不要另存为其他格式；连同佐证材料在 {deadline} 以前报送。打印时各表已排成 A4，签字盖章后一并报送。",
    "en-US":
      "Save the file as it is; its name may change, its sheets and the other cells must not. Send it with the evidence by {deadline}, and a signed print on A4.",
  },
  submissionNote: {
    "zh-CN": "报送单位：{reporter}　表号：{number}　截止日期：{deadline}",
    "en-US": "Reporting unit: {reporter}   Form number: {number}   Deadline: {deadline}",
  },
  signature: {
    "zh-CN":
      "填报人：　　　　　　　审核人：　　　　　　　单位（盖章）：　　　　　　　　　　年　　月　　日",
    "en-US":
      "Note: filled in by              checked by              seal of the unit              date",
  },
  claimsTitle: { "zh-CN": "加减分申报表", "en-US": "Claims of bonus and deduction" },
  claimsNote: {
    "zh-CN": "加分填正数，扣分填负数；替几个单位报送的要写单位，只有一个单位的可以不写。",
    "en-US":
      "Positive for bonus, negative for deduction; name the unit where the form is about several.",
  },
  limits: {
    "zh-CN": "应在 {minimum} 到 {maximum} 之间；没有数据请填 缺 或 不适用",
    "en-US": "Should be between {minimum} and {maximum}; write N/A where there is none",
  },
  setting: { "zh-CN": "项目", "en-US": "Item" },
  value: { "zh-CN": "值", "en-US": "Value" },
} as const satisfies Record<string, Sentence>;

export function formWord(key: keyof typeof WORDS, locale: Locale, details: Filling = {}): string {
  return say(WORDS[key], details, locale);
}
