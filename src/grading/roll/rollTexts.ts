import { say, type Filling, type Sentence } from "../../scoring/locale";

/** What rolling a workbook forward says: what is wrong or asked, then what to do. */
const TEXTS = {
  notFormat: {
    "zh-CN":
      "这个工作簿不是衡绩格式（没有 指标、等次、数据 表），不能结转：请按名单生成模板，把指标和权重填进去",
    "en-US":
      "This workbook is not in the format (no sheets Indicators, Grades, Data) and cannot be carried forward; make a template for your roster and enter indicators and weights",
  },
  lastWrong: {
    "zh-CN": "上年的工作簿有 {count} 个错误，不能结转：请先改正并重新评分",
    "en-US":
      "Last year's workbook has {count} errors and is not carried forward; correct them and grade it again",
  },
  noResults: {
    "zh-CN": "上年的工作簿没有“结果”表，不能结转：请先评分",
    "en-US": "Last year's workbook has no sheet Results and is not carried forward; grade it first",
  },
  differs: {
    "zh-CN": "上年的结果与重算不一致，不能结转。{what}。请重新评分，或查明是谁改的",
    "en-US":
      "Last year's results differ from what its data give, so it is not carried forward. {what}. Grade it again, or find out who changed it",
  },
  yearUnknown: {
    "zh-CN":
      "方案没有“考核年度”，不知道结转到哪一年：请在“方案”表加一行“考核年度”，填上年的年度（如 2026），再结转；命令行也可以加 --year 2027",
    "en-US":
      "The scheme has no year, so it is not known which year this is; add a line with the year of last year (such as 2026) to the scheme and try again, or on the command line add --year 2027",
  },
  lineageHeaders: {
    "zh-CN": "沿革表要有“方式”一列（另有 上年单位、本年单位），没有找到：请补上表头",
    "en-US":
      "The lineage needs a column named how, beside unit last year and unit this year; add the headers",
  },
  kindUnknown: {
    "zh-CN": "{said} 的“{text}”不是沿革的方式：请写 沿用、更名、合并、拆分、新组建 或 撤销",
    "en-US":
      '{said}: "{text}" is no way of lineage; write same, renamed, merged, split, new or abolished',
  },
  scoreUnknown: {
    "zh-CN":
      "{said} 的“{text}”不是上年成绩的接续办法：请写 不接续、较好者（合并）或 沿用原单位（拆分）",
    "en-US":
      '{said}: "{text}" says nothing of last year\'s score; write none, better (merged) or own (split)',
  },
  scoreUnfit: {
    "zh-CN": "{said}：较好者只用于合并，沿用原单位只用于拆分，请改正",
    "en-US": "{said}: better goes with merged and own with split only; correct it",
  },
  countWrong: {
    "zh-CN":
      "{said} 的{kind}写得不全：更名、沿用各写一个上年单位和一个本年单位，合并写两个以上上年单位，拆分写两个以上本年单位，新组建只写本年单位，撤销只写上年单位",
    "en-US":
      "{said} is incomplete ({kind}): renamed and same take one unit of each year, merged two or more of last year, split two or more of this year, new only one of this year, abolished only one of last year",
  },
  beforeUnknown: {
    "zh-CN": "{said} 的上年单位“{unit}”在上年的数据里没有：请核对名称",
    "en-US": '{said}: "{unit}" is not in last year\'s data; check the name',
  },
  unitUnknown: {
    "zh-CN": "{said} 的本年单位“{unit}”不在本年名单里：请核对名称，或补进名单",
    "en-US": '{said}: "{unit}" is not in this year\'s roster; check the name or add it',
  },
  unitTwice: {
    "zh-CN": "“{unit}”的去向写了两次（{said}、{other}）：请只留一个",
    "en-US": '"{unit}" has two lines of lineage ({said}, {other}); keep one',
  },
  classUnknown: {
    "zh-CN": "“{unit}”不知道属于哪一类：请在名单的类别列写明",
    "en-US": 'The class of "{unit}" is not known; give it in the roster',
  },
  answerUnreadable: {
    "zh-CN":
      "看不懂“{text}”：请写成 甲委=更名:甲局、乙丙局=合并:乙局、丙局、丁一局=拆分:丁局、己局=新组建、戊局=撤销、K1=相加（或 不沿用）、K3=改名（或 新指标）",
    "en-US":
      '"{text}" cannot be read; write NEW=renamed:OLD, NEW=merged:OLD,OLD, NEW=split:OLD, NEW=new, OLD=abolished, K1=sum (or none), K3=renamed (or fresh)',
  },
  askUnit: {
    "zh-CN":
      "“{unit}”上年没有：是更名、合并、拆分，还是新组建？上年还没有着落的有：{rest}。用 --answer {unit}=更名:上年名称（或 合并:…、拆分:…、新组建），或写进沿革表",
    "en-US":
      '"{unit}" was not there last year: renamed, merged, split or new? Not placed of last year: {rest}. Use --answer {unit}=renamed:OLD (or merged:…, split:…, new), or a lineage sheet',
  },
  askGone: {
    "zh-CN":
      "“{unit}”本年没有：是撤销，还是更名、合并、拆分成了别的单位？用 --answer {unit}=撤销，或在那个单位的回答里写上它",
    "en-US":
      '"{unit}" is not there this year: abolished, or did another unit come of it? Use --answer {unit}=abolished, or name it in the answer of that unit',
  },
  askBasis: {
    "zh-CN":
      "{code}（{name}，{measure}）合并后的基期怎么算？用 --answer {code}=相加 或 {code}=不沿用，或在指标表加“合并口径”一列",
    "en-US":
      '{code} ({name}, {measure}): what is the base of a merged unit? Use --answer {code}=sum or {code}=none, or a column "when merged" in Indicators',
  },
  askCode: {
    "zh-CN":
      "{code} 上年是“{before}”，本年是“{after}”：同一指标改名，还是新指标？用 --answer {code}=改名；新指标请用新编码",
    "en-US":
      '{code} was "{before}" and is "{after}": the same indicator renamed, or a new one? Use --answer {code}=renamed; a new indicator needs a new code',
  },
  codeFresh: {
    "zh-CN": "{code} 已是上年另一个指标的编码：新指标请用新编码，改好本年方案再结转",
    "en-US":
      "{code} was another indicator last year; give the new one a new code and carry forward again",
  },
  basisUnknown: {
    "zh-CN": "{place} 的合并口径“{text}”：请写 相加 或 不沿用",
    "en-US": '{place}: "{text}"; write sum or none',
  },
} as const satisfies Record<string, Sentence>;

export type RollText = keyof typeof TEXTS;

export function rollSentence(key: RollText, details: Filling = {}): Sentence {
  const text = TEXTS[key];
  return { "zh-CN": say(text, details, "zh-CN"), "en-US": say(text, details, "en-US") };
}
