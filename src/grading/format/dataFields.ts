import { field, type Field, type SheetFormat } from "./fields";

const UNIT = field(
  "unit",
  "单位|单位名称|被考核单位|部门|科室|姓名|县市区|地区",
  "unit",
  "被考核的单位或个人",
  { isRequired: true },
);

/** 数据: one unit a row, one indicator a column. */
export const DATA_SHEET: SheetFormat = {
  id: "data",
  zh: "数据",
  en: "Data",
  fields: [
    UNIT,
    field("class", "类别|分类|组别|单位类别|考核类别", "class", "分类考核的类别；不填为一类"),
    field(
      "status",
      "状态|考核状态",
      "status",
      "正常（可不填）；参加，不确定等次（即不定档次：计入名额基数，不计分）；不参加考核（即免考：不计入基数）；直接确定（等次直接给出，占本等次名额，不计分、不排名）",
    ),
    field(
      "statusReason",
      "状态原因|不定档次原因|不确定等次原因|免考原因|不参加考核原因|直接确定原因",
      "reason of status",
      "不确定等次、不参加考核或直接确定的原因，印在结果的说明里；直接确定必须填写",
    ),
    field("directGrade", "直接确定等次", "grade given directly", "状态为 直接确定 时给出的等次"),
    field("difficulty", "难度系数|工作难度", "difficulty", "工作难度系数，乘在总分上，不填为 1"),
    field("post", "岗位系数", "post coefficient", "岗位系数，乘在总分上，不填为 1"),
    field("population", "人口|常住人口", "population", "本期人口，人均增幅用"),
    field(
      "basePopulation",
      "基期人口|基期常住人口|上年常住人口",
      "base population",
      "基期人口，人均增幅用",
    ),
    field(
      "populationGrowth",
      "人口增速|人口增长率",
      "population growth",
      "公布的人口增速，百分数，取值为 增速 的指标用",
    ),
    field("baseScore", "上年得分|基期得分", "base score", "用于进步幅度"),
    field("baseRank", "上年名次|基期名次", "base rank", "用于进退位"),
    field("value", "编码", "code", "以指标编码为表头的列：核定的值，参与计算", { isOf: "code" }),
    field("reported", "自报|自评", "reported", "自报:编码 = 单位自报的值，只作对照", {
      isOf: "code",
    }),
    field("target", "目标", "target", "目标:编码 = 各单位自己的目标", { isOf: "code" }),
    field("base", "基期|上年", "base", "基期:编码 = 上年或基期的值", { isOf: "code" }),
    field("quality", "质量|质量系数", "quality", "质量:编码 = 积分的质量系数，不填为 1", {
      isOf: "code",
    }),
    field("cut", "核减原因|扣分原因", "reason of cut", "核减原因:编码 = 核定值低于自报值的原因", {
      isOf: "code",
    }),
    field("sourceFile", "来源文件", "source file", "合并时写入：这一行来自哪个文件的哪一行"),
    field("note", "备注|说明", "note", "给人看的说明，不参与计算"),
  ],
};

/** 评分: one rating a row, or the ballots of a source. */
export const RATINGS_SHEET: SheetFormat = {
  id: "ratings",
  rows: "several",
  zh: "评分",
  en: "Ratings",
  fields: [
    UNIT,
    field("code", "编码|指标编码", "code", "评的是哪个指标", { isRequired: true }),
    field("source", "来源|评价主体|测评类别", "source", "自评、上级、同级、下级、专家、群众等", {
      isRequired: true,
    }),
    field("rater", "评委|评分人", "rater", "评分人代号；个人评分不进入结果表"),
    field("mark", "评分|分数|得分", "mark", "一个评分"),
    field("votes", "票", "votes", "票:优秀 = 得票数", { isOf: "name" }),
    field("issued", "发出|发出票", "issued", "发出票数"),
    field("returned", "收回|收回票", "returned", "收回票数"),
    field("valid", "有效|有效票", "valid", "有效票数"),
    field("abstentions", "弃权", "abstentions", "弃权票数"),
    field("note", "备注|说明", "note", "给人看的说明，不参与计算"),
  ],
};

/** 加减分: the ledger of bonus and deduction. */
export const LEDGER_SHEET: SheetFormat = {
  id: "ledger",
  rows: "several",
  zh: "加减分",
  en: "Adjustments",
  fields: [
    UNIT,
    field(
      "item",
      "项目编号|事项编号|编号",
      "item id",
      "同一事项多级表彰用同一编号，只按最高级计一次；完全相同的两行是错误",
    ),
    field("title", "事项|项目|事由", "item", "加减分的事项"),
    field("type", "类型|类别", "type", "加分上限、扣分上限按类型限额用"),
    field("level", "级别|表彰级别", "level", "国家级、省部级、市级等；不填级别的每条都计"),
    field("points", "分值|加减分|分数", "points", "加分填正数，扣分填负数", { isRequired: true }),
    field("share", "分配比例|占比", "share", "牵头与配合分配的比例，不填为 100%"),
    field("role", "角色|牵头配合", "role", "牵头 或 配合"),
    field(
      "date",
      "日期|时间",
      "date",
      "表彰或问责的日期；方案有认定期间时，没有日期的加分不计，扣分必须填",
      { isDay: true },
    ),
    field("document", "文号|依据|文件", "document", "文件名称和文号"),
    field("note", "备注|说明", "note", "给人看的说明，不参与计算"),
  ],
};

/** 否决: the ledger of vetoes. */
export const VETOES_SHEET: SheetFormat = {
  id: "vetoes",
  rows: "several",
  zh: "否决",
  en: "Vetoes",
  fields: [
    UNIT,
    field("item", "事项|否决事项|项目", "item", "触发的事项"),
    field(
      "effect",
      "效果|处理",
      "effect",
      "一票否决（后果见方案的“一票否决后果”）、定为末等、一票否优（即取消评优）、降档、清零、封顶",
      { isRequired: true },
    ),
    field("parameter", "参数", "parameter", "否优填最高可得的等次；降档填档数；封顶填分数"),
    field("basis", "依据|法律依据|文号", "basis", "一票否决、定为末等必须有依据"),
    field("date", "日期|时间", "date", "认定日期；方案有认定期间时必须填，期间以外的不计", {
      isDay: true,
    }),
    field("evidence", "佐证|佐证材料|证据", "evidence", "佐证材料"),
    field("note", "备注|说明", "note", "给人看的说明，不参与计算"),
  ],
};

/** The fields of a decision of the leading group; what they hold differs a little from sheet to sheet. */
function decisionFields(about: Record<"suggested" | "decided" | "reason", string>): Field[] {
  return [
    field("suggested", "建议等次", "suggested grade", about.suggested),
    field("decided", "审定等次", "decided grade", about.decided),
    field("reason", "理由|审定理由", "reason", about.reason),
    field("document", "文号|审定文号", "document", "审定文件的文号"),
  ];
}

/** 未对应的审定: decisions whose unit is not in the data any more, kept until matched or deleted by hand. */
export const UNMATCHED_SHEET: SheetFormat = {
  id: "unmatched",
  zh: "未对应的审定",
  en: "Unmatched decisions",
  fields: [
    UNIT,
    ...decisionFields({
      suggested: "审定时的建议等次",
      decided: "领导小组审定的等次",
      reason: "审定理由",
    }),
  ],
};

/** 结果: what grading writes; the decisions of the leading group are read back from it. */
export const RESULTS_SHEET: SheetFormat = {
  id: "results",
  isWritten: true,
  zh: "结果",
  en: "Results",
  fields: [
    UNIT,
    field("score", "总分", "score", "公布的总分，每次重算"),
    field("rank", "名次", "rank", "类内名次，每次重算"),
    ...decisionFields({
      suggested: "按规则算出的等次，每次重算",
      decided: "领导小组审定的等次，重算时保留",
      reason: "审定与建议不同的理由",
    }),
  ],
};
