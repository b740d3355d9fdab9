import { wordsOf } from "../../scoring/vocabulary";
import { field, type SheetFormat } from "./fields";

/** 奖惩规则: what a grade or a veto leads to, one rule a row (S09, S19). Only the paper 奖惩建议 uses it. */
export const REWARDS_SHEET: SheetFormat = {
  id: "rewards",
  rows: "several",
  isOutsideSeal: true,
  zh: "奖惩规则",
  en: "Rewards",
  fields: [
    field("number", "序号|规则序号", "number", "规则的序号，不重复，奖惩建议里按它引用", {
      isRequired: true,
    }),
    field("scope", "对象", "applies to", `${wordsOf("rewardScope").join(" 或 ")}；不填都适用`),
    field("class", "类别", "class", "只适用于这一类单位；不填不分类别"),
    field("grade", "等次", "grade", "等次表里的名称；不论等次的填 不限（any）", {
      isRequired: true,
    }),
    field(
      "condition",
      "条件",
      "condition",
      "连续2年、进位≥3、前3名、末3名、否决:事项（否决表的事项或效果，如 否决:一票否优）；不填没有条件",
    ),
    field("type", "类型", "type", wordsOf("rewardType").join("、"), { isRequired: true }),
    field("measure", "措施", "measure", "建议的措施，如 通报表扬", { isRequired: true }),
    field("amount", "标准", "amount", "每个单位或每人的数，如 3；可不填"),
    field("unit", "计量单位", "unit of measure", "标准的计量单位，如 万元；不同单位的不相加"),
    field("basis", "依据", "basis", "文件名称和文号"),
    field("office", "承办", "office in charge", "承办的单位"),
    field("state", "状态", "state", `${wordsOf("rewardState").join("（默认）或 ")}`),
  ],
};

/** 历年等次: the grades of earlier years, one unit and year a row; 连续n年 is judged by it. */
export const HISTORY_SHEET: SheetFormat = {
  id: "history",
  rows: "several",
  isOutsideSeal: true,
  zh: "历年等次",
  // Excel keeps the name History for itself.
  en: "Past grades",
  fields: [
    field("unit", "单位|单位名称|部门|姓名", "unit", "被考核的单位或个人", { isRequired: true }),
    field("year", "年度|考核年度", "year", "如 2025", { isRequired: true }),
    field("grade", "等次|审定等次", "grade", "这一年审定的等次", { isRequired: true }),
    field("document", "文号", "document", "审定文件的文号"),
  ],
};
