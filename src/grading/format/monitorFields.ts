import type { Sentence } from "../../scoring/locale";
import { field, type Field, type SheetFormat } from "./fields";

export const QUARTERS = ["一季度", "二季度", "三季度", "四季度"] as const;
/** A quarter of the year, 1–4. */
export type Quarter = 1 | 2 | 3 | 4;
export const QUARTER_NUMBERS: readonly Quarter[] = [1, 2, 3, 4];

export function quarterName(quarter: Quarter): string {
  return QUARTERS[quarter - 1]!;
}

/** Quarters as sentences list them. */
export function quarterNames(quarters: readonly Quarter[]): Sentence {
  return {
    "zh-CN": quarters.map(quarterName).join("、"),
    "en-US": quarters.map((quarter) => `Q${quarter}`).join(", "),
  };
}

const GOAL = field("code", "目标编码|编码", "goal", "目标的编码，如 G1", { isRequired: true });
const NAME = field("name", "目标|目标名称", "goal in words", "目标的名称");
const BEARER = field("unit", "承担单位|单位", "bearer", "承担这一项的单位", { isRequired: true });
const ROLE = field("role", "角色", "role", "牵头 或 配合");
const PART = field("part", "分解目标|年度目标", "part", "这个单位全年的目标值");

/** 目标分解: a goal and a bearer a row. */
export const BREAKDOWN_SHEET: SheetFormat = {
  id: "breakdown",
  rows: "several",
  isOutsideSeal: true,
  zh: "目标分解",
  en: "Breakdown",
  fields: [
    GOAL,
    NAME,
    field("measure", "计量单位", "unit of measure", "如 亿元、个、%"),
    field("track", "条块", "track", "条（按系统）或 块（按地区）"),
    BEARER,
    ROLE,
    PART,
    field("direction", "方向", "direction", "正向（默认）：越大越好；反向：越小越好"),
    field(
      "kind",
      "目标类型",
      "kind of goal",
      "累计（默认）、平均：完成÷序时目标；期末：从基期走到目标，走了多少；节点：完成、未完成 或百分比",
    ),
    field("base", "基期", "base", "期末类目标的基期值，在目标的坏的一边"),
    field("weight", "权重", "weight", "一个单位各目标之间的权重；都不填的相等"),
    field("waiver", "免计依据", "waived by", "数据未发布、不适用而不计的，写明文件名称和文号"),
    field(
      "sourceUnit",
      "数据责任单位",
      "responsible unit",
      "由别的单位报数的，写它的名称：没有报时本单位不计，列它应报未报",
    ),
    field("leader", "分管市领导|分管领导", "leader in charge", "条块分解的责任人"),
    field("head", "部门负责人", "head of department", "条块分解的责任人"),
    field("person", "责任人", "person", "条块分解的责任人"),
    field("person1", "第一责任人", "first person", "条块分解的责任人"),
    field("person2", "第二责任人", "second person", "条块分解的责任人"),
    field("person3", "第三责任人", "third person", "条块分解的责任人"),
    field("deadline", "完成时限", "deadline", "全年目标的完成时限"),
  ],
};

/** The fields of what is due and what was reached in a quarter. */
export const dueField = (quarter: Quarter): string => `due${quarter}`;
export const reachedField = (quarter: Quarter): string => `reached${quarter}`;

const quarterly = (
  id: (quarter: Quarter) => string,
  word: string,
  english: string,
  about: string,
): Field[] =>
  QUARTER_NUMBERS.map((quarter) =>
    field(
      id(quarter),
      `${quarterName(quarter)}累计${word}|${quarterName(quarter)}${word}`,
      `${english} Q${quarter}`,
      about,
    ),
  );

/** 季度监控: what is due and reached of each goal, quarter by quarter, and why it lags. */
export const MONITOR_SHEET: SheetFormat = {
  id: "monitor",
  rows: "several",
  isOutsideSeal: true,
  zh: "季度监控",
  en: "Monitor",
  fields: [
    GOAL,
    NAME,
    BEARER,
    ROLE,
    PART,
    ...quarterly(dueField, "目标", "due", "到本季度末应完成多少；没有到期的不填"),
    ...quarterly(
      reachedField,
      "完成",
      "reached",
      "到本季度末完成多少；没有报的不填或填 缺；数据未发布、不适用要有免计依据",
    ),
    field("dueNow", "序时目标", "due now", "由公式得出：当前季度的目标"),
    field("reachedNow", "累计完成", "reached now", "由公式得出：当前季度的完成"),
    field("standing", "填报情况", "standing", "由公式得出"),
    field("progress", "序时进度", "progress", "由公式得出"),
    field("light", "灯号", "light", "由公式得出"),
    field("counted", "计分进度", "counted", "由公式得出：序时进度乘权重，超额不多计"),
    field("countedWeight", "计分权重", "counted weight", "由公式得出：计分的目标的权重"),
    field("reason", "滞后原因", "why late", "黄灯、红灯的必须写"),
    field("action", "改进措施", "measure", "黄灯、红灯的必须写"),
    field("rectifyBy", "整改时限", "rectify by", "黄灯、红灯的必须写", { isDay: true }),
  ],
};

/** 季度得分: the published score of a unit in a quarter that is closed. */
export const QUARTERS_SHEET: SheetFormat = {
  id: "quarters",
  rows: "several",
  zh: "季度得分",
  en: "Quarters",
  fields: [
    field("unit", "单位|单位名称|部门|姓名", "unit", "被考核的单位", { isRequired: true }),
    field("quarter", "季度", "quarter", "一季度、二季度、三季度、四季度，或 1–4", {
      isRequired: true,
    }),
    field("score", "得分|总分", "score", "这一季度公布的得分", { isRequired: true }),
    field("closedOn", "关季日期", "closed on", "结束本季度时写入", { isDay: true }),
    field("fingerprint", "指纹", "fingerprint", "结束本季度时写入：这一季度各行内容的指纹"),
    field("reopened", "重开理由", "reopened for", "重开后再次结束本季度时写入"),
  ],
};

/** The rows of 方案 for the quarter monitor. Only 季度权重 decides a result of the year, so the others stay out of the fingerprint. */
export const MONITOR_KEYS: readonly Field[] = [
  field("quarter", "当前季度", "quarter", "季度监控用：1、2、3、4"),
  field(
    "quarterDeadline",
    "季报截止",
    "quarter deadline",
    "季度监控用：当前季度的最后报送日期；过了还没有报的为 应报未报",
    { isDay: true },
  ),
  field(
    "unreported",
    "应报未报",
    "unreported",
    "季度监控用：计零（默认）：应报未报的按 0 计；不计：亮红灯，不计分",
  ),
  field("greenFrom", "绿灯线", "green from", "季度监控用：序时进度不低于多少为绿灯，默认 100%"),
  field(
    "yellowFrom",
    "黄灯线",
    "yellow from",
    "季度监控用：不低于多少为黄灯，再低为红灯，默认 90%",
  ),
  field(
    "quarterWeight",
    "季度权重",
    "quarter weight",
    "季度权重:一季度 = 一季度得分在全年中的权重；都不填的相等（填了计入方案指纹）",
    { isOf: "name" },
  ),
];
