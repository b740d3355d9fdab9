import { plainWord } from "../../../scoring/plainWord";

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
  | "identity"
  | "period";

/** The first expression that fits decides. */
const ROLES: readonly (readonly [HeaderRole, RegExp])[] = [
  [
    "note",
    /备注|批注|说明|评语|注释|签[字名章]|盖章|评分标准|评分规则|计分办法|考核标准|考核要求|工作细则|^(note|remark|comment)s?$/,
  ],
  [
    "identity",
    /^(序号|编号|排序号|行号|no\.?|#)$|序号$|(学|考|工|座|座位|证|警|档案|门店|网点)(号|编码)|准考证|电话|手机|身份证|邮箱|账号|代码$|phone|mobile|e-?mail|^(id|code|\w*code)$/,
  ],
  ["period", /日期|时间$|月份|年份|年度$|周期|^(date|month|year|period)$/],
  ["rank", /(排名|名次|位次|排位|排序)\d*$|^place$|rank(ing)?\d*$|^rank/],
  ["veto", /否决|否优|veto/],
  ["signed", /加减分|奖惩分|奖罚分|加扣分|^(extra|adjustments?)$/],
  ["bonus", /加分|奖励分|^bonus$/],
  ["deduction", /扣分|减分|^deductions?$/],
  [
    "grade",
    /等次|等级|档次|评级|奖级|推荐|^是否(及格|合格|达标|通过)$|^(及格|合格)$|^(grade|level|rating)$/,
  ],
  [
    "weight",
    /^(本项|各项|单项|分项).{0,4}(分|分值)$|^最高得分$|^(权重|比重|占比|分值|满分|标准分|基准分|总分值|目标权重|权重分解.*)$|权重$|_p$|^(weights?|fullmarks?|max(imum)?)$/,
  ],
  [
    "total",
    /总分|总得分|总成绩|总评|合计|总计|综合得分|考核得分|最终得分|最后得分|加权得分|绩效得分|^绩效(分|成绩)?$|实得分|^平均(分|值|得分)?$|^均分$|^(total|total_?scores?|overall|sum|average|mean|final_?score)$/,
  ],
  [
    "item",
    /^(指标|项目|要素|事项|维度|科目|kpi|indicators?|criteri(on|a)|items?)(名称)?$|^(考核|考评|评价|测评|评估|评分|检查|评议|绩效|打分|面试|答辩|竞聘|kpi)(指标|项目?|内容|要点|要素|因素|维度|事项|点)(名称)?$|^第?[一二三四1-4]级?指标(名称)?$/,
  ],
  ["class", /^(类别|分类|组别|单位类别|考核类别|类型|class|category)$/],
  [
    "unit",
    /^(被?考核|责任|牵头|承办|主办|参评|报送|填报|所属)?(单位|对象|部门|科室|人员)(名称)?$|^(姓名|名称|单位名称|被考核人|员工|员工姓名|学生|地区|地市|市州|县区|区县|县市区|区县分公司|分公司|机构|乡镇|街道|学校|高校|成员高校|院校|医院|企业|国家|城市|地|市|县|网格|所属网格|团队|队伍|小组|选手|考生|参赛(者|选手|队|单位)|应聘者|竞聘者|候选人)$|^(name|[a-z]+_name|full_?name|unit|unit_?name|institution|university|school|department|country|organi[sz]ation|team|employee|city|agency)$/,
  ],
];

/** Units of measure: 万元, %, person/km². */
const MEASURE =
  /^(%|％|‰|个|件|次|分|人|户|台|套|天|小时|分钟|秒|元|万元|亿元|吨|公里|亩|篇|条|家|项|km|kg|mm|m|h|person.*|.*\/.*|percent|usd|cny)$/i;

export function isMeasure(text: string): boolean {
  return MEASURE.test(text);
}

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

/** Headers that say nothing but a change against another time: 环比昨日, 较上月, 对比. */
const CHANGE =
  /^(与?(环比|同比|较|对比|比)(昨|上|去|前|同|年|月|日|季|周|期|对比|比|增减|变化)*|增减|增幅|变化|变动|差距|差值|差异|与?上?月?对比|change|diff(erence)?)$/;

export function isChange(header: string): boolean {
  return CHANGE.test(bareHeader(header));
}

/** Headers that say that somebody worked the column out besides: Calculated, 验算, 试算结果. */
const COMPUTED =
  /^(re)?(calculated|computed|calc)(_?(total|score|value)s?)?$|^(验算|校验|试算|核对)(值|数|分|结果|得分|总分)?$|^计算(值|结果)$/;

export function isComputed(header: string): boolean {
  return COMPUTED.test(bareHeader(header));
}

/** Rows that sum up the others. */
const SUMMARY =
  /^(合计|总计|小计|总和|累计|平均|平均分|平均值|均值|均分|最高分?|最低分?|最大值?|最小值?|标准差|方差|中位数|汇总|total|grandtotal|sum|average|mean|max|min|median|stdev)$|平均|目标权重之和|评分总和/;
/** Names that may be a whole or a unit of that name. */
const PROVINCE =
  /^(北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆)(省|市|自治区|壮族自治区)?$/;

/** The name of a province: below the names of its cities it is the whole of them. */
export function isProvince(label: string): boolean {
  return PROVINCE.test(bareHeader(label));
}

/** Rows above the units that say what they are measured by: 目标值, 标准值, 上年同期. */
const TARGET =
  /^(年度|全年|考核|本年)?(目标|任务|计划|标准|基准|基期|参照|参考|上年同期|去年同期|上年|去年)(值|数|分|线|任务)?$|^(target|baseline|benchmark)s?$/;

export function isTarget(label: string): boolean {
  return TARGET.test(bareHeader(label));
}

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

/** 2024年, 一月, Q1, Jan: a time and no unit. */
const PERIOD_NAME =
  /^#?(19|20)\d{2}(年|[-/.]\d{1,2}|年?\d{1,2}月)?$|^(\d{1,2}|[一二三四五六七八九十]{1,2})(月份?|季度)$|^q[1-4]$|^(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?$|^(星期|周)[一二三四五六日天]$/i;

/** A header that only says when: 5月10日, 4月拍照值, 昨日, 本期. */
const TIME =
  /^(\d{4}年)?\d{1,2}月(\d{1,2}[日号]?)?(拍照值|值|数|累计)?$|^(今|昨|当|本|上|去|前)(日|天|月|周|期|年|季度?)(值|数|同期)?$|^(去年|上年|上期)?同期$|^\d{1,2}[日号]$/;

export function isTime(header: string): boolean {
  return TIME.test(bareHeader(header)) || isPeriodName(header);
}

export function isPeriodName(name: string): boolean {
  return PERIOD_NAME.test(name.trim());
}
