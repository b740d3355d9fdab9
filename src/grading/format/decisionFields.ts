import { field, type SheetFormat } from "./fields";

/** 审定记录: what was decided when and by whom, a unit a row; rows are only added. */
export const DECISIONS_SHEET: SheetFormat = {
  id: "decisions",
  rows: "several",
  zh: "审定记录",
  en: "Decisions",
  fields: [
    field("number", "序号", "no.", "写入审定时接着往下编", { isRequired: true }),
    field("date", "日期|会议日期", "date", "会议的日期", { isRequired: true, isDay: true }),
    field("stage", "阶段", "stage", "审议 或 审定"),
    field("meeting", "会议", "meeting", "研究决定的会议", { isRequired: true }),
    field("unit", "单位|单位名称|部门|姓名", "unit", "被考核的单位", { isRequired: true }),
    field("suggested", "建议等次", "suggested grade", "当时的建议等次"),
    field("before", "原审定", "decided before", "这一次以前的审定等次"),
    field("decided", "审定|审定等次", "decided grade", "这一次审定的等次；撤销 = 收回原来的审定", {
      isRequired: true,
    }),
    field("reason", "理由|审定理由", "reason", "审定与建议不同的理由"),
    field("document", "文号|审定文号", "document", "审定文件的文号"),
    field("clerk", "经办人", "entered by", "谁写入的"),
  ],
};
