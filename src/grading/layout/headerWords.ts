import { plainWord } from "../format/header";

/** What a column is, as far as its header says. */
export type HeaderRole =
  | "unit"
  | "class"
  | "total"
  | "rank"
  | "grade"
  | "bonus"
  | "deduction"
  | "signed"
  | "veto"
  | "weight"
  | "item"
  | "note"
  | "identity";

/** The first expression that fits decides. */
const ROLES: readonly (readonly [HeaderRole, RegExp])[] = [
  [
    "note",
    /备注|批注|说明|评语|注释|评分标准|评分规则|计分办法|考核标准|考核要求|工作细则|^(note|remark|comment)s?$/,
  ],
  [
    "identity",
    /^(序号|编号|排序号|行号|no\.?|#)$|学号|准考证|工号|电话|手机|身份证|邮箱|账号|代码$|phone|mobile|e-?mail|^(id|code|\w*code)$/,
  ],
  ["identity", /日期|时间$|月份|年份|年度$|周期|^(date|month|year|period)$/],
  ["rank", /排名|名次|位次|排位|排序$|^place$|rank(ing)?\d*$/],
  ["veto", /否决|否优|veto/],
  ["signed", /加减分|奖惩分|奖罚分|加扣分|^(extra|adjustments?)$/],
  ["bonus", /加分|奖励分|^bonus$/],
  ["deduction", /扣分|减分|^deductions?$/],
  ["grade", /等次|等级|档次|评级|奖级|推荐|^(grade|level|rating)$/],
  [
    "weight",
    /^(权重|比重|占比|分值|满分|标准分|基准分|总分值|目标权重|权重分解.*)$|权重$|_p$|^(weights?|fullmarks?|max(imum)?)$/,
  ],
  [
    "total",
    /总分|总得分|总成绩|总评|合计|总计|综合得分|考核得分|最终得分|最后得分|加权得分|绩效得分|实得分|^平均(分|值|得分)?$|^均分$|^(total|total_?score|overall|sum|average|mean)$/,
  ],
  [
    "item",
    /^(指标|指标名称|考核指标|评价指标|考核项目?|考核点|考核内容|考评内容|考核维度|评价项目?|项目|事项|kpi|indicators?|criteri(on|a)|items?)$|^第?[一二三四1-4]级?指标$/,
  ],
  ["class", /^(类别|分类|组别|单位类别|考核类别|类型|class|category)$/],
  [
    "unit",
    /^(被?考核)?(单位|对象|部门|科室|人员)(名称)?$|^(姓名|名称|单位名称|被考核人|员工|员工姓名|学生|地区|地市|市州|县区|区县|县市区|区县分公司|分公司|机构|乡镇|街道|学校|国家|城市|网格|所属网格|团队|队伍|小组)$|^(name|unit|unit_?name|department|country|organi[sz]ation|team|employee|city|agency)$/,
  ],
];

/** Titles of columns hold units and weights in brackets; they say nothing about the role. */
export function bareHeader(header: string): string {
  return plainWord(header)
    .replace(/\(.*?\)|【.*?】|\[.*?\]/g, "")
    .replace(/[:*]/g, "");
}

export function headerRole(header: string): HeaderRole | undefined {
  const word = bareHeader(header);
  if (word === "") return undefined;
  return ROLES.find(([, expression]) => expression.test(word))?.[0];
}

/** Words that mostly mean: the less, the better. */
const LOWER =
  /投诉|故障|时长|超时|超\d|逾期|未归档|未完成|积压|压单|积案|差错|错误|事故|案件|欠|违纪|违规|违法|失信|信访|死亡|亏损|能耗|排放|退单|缺陷|成本|defect|fault|complaint|error|delay|duration|cost/;

export function soundsLower(header: string): boolean {
  return LOWER.test(plainWord(header));
}

/** Rows that sum up the others. */
const SUMMARY =
  /^(合计|总计|小计|总和|累计|平均|平均分|平均值|均值|均分|最高分?|最低分?|最大值?|最小值?|标准差|方差|中位数|汇总|total|grandtotal|sum|average|mean|max|min|median|stdev)$|平均|目标权重之和|评分总和/;
/** Names that may be a whole or a unit of that name. */
const WHOLE = /^(全|本)(国|省|市|区|县|州|局|部|院|校|公司|体|系统|行业|司|网)$|^overall$|^all$/;

export function isSummary(label: string): boolean {
  return SUMMARY.test(bareHeader(label));
}

export function isWhole(label: string): boolean {
  return WHOLE.test(bareHeader(label));
}

const NOTE =
  /^(附?注|备注|说明|填[表报](说明|人|日期|单位)?|制表|审核|负责人|联系|考核人|被考核人|签[字名]|分管|主管|日期|note|remark|source)\S{0,4}\s*\d*\s*([:：.、)）]|$)/i;

export function isNote(text: string): boolean {
  return NOTE.test(text.trim()) || text.trim().length > 40;
}

/** 一、市直部门: a heading within a table. */
export function isSection(text: string): boolean {
  return /^[（(]?[一二三四五六七八九十]+[）)]?、|^[（(][一二三四五六七八九十]+[）)]/.test(
    text.trim(),
  );
}
