import { LEDGER_SHEET } from "./dataFields";
import { field, type Field } from "./fields";

export type CollectionSheetId =
  "roster" | "submission" | "rating" | "claims" | "review" | "collection" | "progress" | "calendar";

/** A sheet around the collection of data: no grading reads it, and no seal covers it. */
export interface CollectionSheet {
  readonly id: CollectionSheetId;
  readonly zh: string;
  readonly en: string;
  readonly fields: readonly Field[];
}

const UNIT = field("unit", "单位|单位名称|被考核单位|部门|姓名", "unit", "被考核的单位或个人", {
  isRequired: true,
});
const CODE = field("code", "编码|指标编码|代码", "code", "指标的编码", { isRequired: true });

/** 名单: who is assessed, who reports for whom, and whom to call. */
const ROSTER: CollectionSheet = {
  id: "roster",
  zh: "名单",
  en: "Roster",
  fields: [
    UNIT,
    field("class", "类别|分类|组别|单位类别", "class", "分类考核的类别"),
    field("unitCode", "单位编码|单位代码|序号", "unit code", "不填则按先后编 001、002…"),
    field(
      "reporter",
      "报送单位",
      "reporting unit",
      "替它报送的单位，如县里替乡镇报；不填为单位自己",
    ),
    field("section", "科室", "section", "同名的人写科室来区分"),
    field("leader", "分管领导", "leader in charge", "印在表上的责任人"),
    field("head", "部门负责人", "head of department", "印在表上的责任人"),
    field("contact", "联系人", "contact", "催报时找谁；不随填报表发出"),
    field("phone", "电话|联系电话", "phone", "催报时打哪个电话；不随填报表发出"),
    field("status", "状态", "status", "同数据表的状态"),
    field("statusReason", "不定档次原因|状态原因", "reason of status", "同数据表的状态原因"),
    field("post", "岗位系数", "post coefficient", "同数据表的岗位系数"),
    field("difficulty", "难度系数", "difficulty", "同数据表的难度系数"),
    field("formerName", "曾用名", "former name", "上年用的名称"),
    field("note", "备注|说明", "note", "给人看的说明"),
  ],
};

/** 填报: what a unit fills in, one unit and indicator a row. */
const SUBMISSION: CollectionSheet = {
  id: "submission",
  zh: "填报",
  en: "Submission",
  fields: [
    UNIT,
    CODE,
    field("name", "指标|指标名称", "indicator", "指标的名称"),
    field("target", "目标", "target", "这个单位的目标，没有自己的目标时是指标的目标"),
    field("measureUnit", "计量单位", "unit of measure", "如 亿元、件、%"),
    field("base", "上年值|基期值", "last year", "数据表“基期:编码”的值"),
    field("reported", "自报值", "reported value", "单位填：数，或 缺、不适用", {
      isRequired: true,
    }),
    field("account", "完成情况", "account", "单位填：怎么完成的；核定低于自报时作为核减原因"),
    field("evidence", "佐证材料|佐证", "evidence", "单位填：材料名称，随表交的写文件名"),
  ],
};

/** 打分: what a rater fills in; a column for each indicator stands between the unit and the exemption. */
const RATING: CollectionSheet = {
  id: "rating",
  zh: "打分",
  en: "Rating form",
  fields: [
    UNIT,
    field("exempt", "回避", "exempt", "评委填：是，即不给这个单位打分", { isRequired: true }),
  ],
};

/** 加减分申报: what units ask for; it counts once it has been moved to 加减分. */
const CLAIMS: CollectionSheet = {
  id: "claims",
  zh: "加减分申报",
  en: "Claims",
  fields: [
    ...LEDGER_SHEET.fields,
    field("form", "表号", "form number", "随哪张填报表报来；收表时写入"),
    field("screening", "初审", "screening", "考核机构填：初审意见"),
    field("reviewer", "会审部门", "reviewing office", "考核机构填：由哪个部门会审"),
    field("recognised", "认定分", "recognised points", "考核机构填：认定的分值"),
    field("refusal", "不予认定理由", "reason of refusal", "考核机构填：不予认定的理由"),
    field("recognisedOn", "认定日期", "recognised on", "考核机构填：认定的日期", { isDay: true }),
  ],
};

/** 自评核定, as templates have it: what a unit claims for an item and what the review leaves of it. */
const REVIEW: CollectionSheet = {
  id: "review",
  zh: "自评核定",
  en: "Review",
  fields: [
    UNIT,
    CODE,
    field("reported", "自评|自报|自报值", "claimed", "收表时写入自报值", { isRequired: true }),
    field("verified", "核定分|核定值|核定", "verified", "评审核定的值，数据表取它"),
    field("cut", "扣分原因|核减原因", "reason of cut", "核定低于自评的原因"),
    field("evidence", "佐证材料|佐证", "evidence", "收表时写入佐证材料"),
  ],
};

/** 收表: the register of the forms that were sent out. */
const COLLECTION: CollectionSheet = {
  id: "collection",
  zh: "收表",
  en: "Collection",
  fields: [
    field("form", "表号", "form number", "批次-序号", { isRequired: true }),
    field("reporter", "报送单位", "reporting unit", "由谁报送", { isRequired: true }),
    field("units", "单位", "units", "表里有哪些单位"),
    field("due", "应填", "due", "应填几项"),
    field("filled", "已填", "filled", "已填几项；填 缺 也算"),
    field("deadline", "截止日期", "deadline", "报送的最后一天", { isDay: true }),
    field(
      "received",
      "收到日期",
      "received on",
      "第一次收下的日期；并入以前填在这里的，以填的为准",
      {
        isDay: true,
      },
    ),
    field("file", "来源文件", "source file", "收下的文件"),
    field("version", "版次", "version", "收下的第几版"),
    field(
      "state",
      "状态",
      "state",
      "已报、逾期已报 n 天、未报、未报（逾期 n 天）、退回、非本批次报表",
    ),
    field("problem", "问题", "problem", "退回的原因和单元格，或待决定的事"),
  ],
};

/** 进度: how far each unit has come. */
const PROGRESS: CollectionSheet = {
  id: "progress",
  zh: "进度",
  en: "Progress",
  fields: [
    UNIT,
    field("reported", "自评", "self-assessment", "已填的自报值 ÷ 应填"),
    field("verified", "核定", "verification", "已有的核定值 ÷ 应填"),
    field("rated", "评审", "ratings", "已有评分的来源 ÷ 应有的来源"),
    field("suggested", "拟定", "proposal", "结果表是否有建议等次"),
    field("decided", "审定", "decision", "结果表是否有审定等次"),
    field("toldOn", "反馈日期", "told on", "人工填：反馈给单位的日期", { isDay: true }),
    field("publicFrom", "公示开始", "public from", "人工填，不填按方案的“公示开始”", {
      isDay: true,
    }),
    field("publicTo", "公示截止", "public until", "从公示开始推算的最后一个工作日", {
      isDay: true,
    }),
    field("public", "公示", "publication", "未开始、公示中（还有 n 个工作日）、期满"),
    field("objection", "异议", "objection", "人工填：收到的异议"),
    field("archived", "归档", "archive", "公示期满并已定稿封存为 已归档"),
  ],
};

/** 工作日: public holidays and the weekend days that are worked for them. */
const CALENDAR: CollectionSheet = {
  id: "calendar",
  zh: "工作日",
  en: "Calendar",
  fields: [
    field("date", "日期", "date", "如 2027-02-08", { isRequired: true, isDay: true }),
    field("type", "类型", "type", "休：放假；班：调休上班", { isRequired: true }),
  ],
};

/** The sheets around the collection, all of them optional. */
const COLLECTION_FORMAT: readonly CollectionSheet[] = [
  ROSTER,
  SUBMISSION,
  RATING,
  CLAIMS,
  REVIEW,
  COLLECTION,
  PROGRESS,
  CALENDAR,
];

export function collectionSheet(id: CollectionSheetId): CollectionSheet {
  return COLLECTION_FORMAT.find((sheet) => sheet.id === id)!;
}
