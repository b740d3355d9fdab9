import { field, type SheetFormat } from "./fields";

/** 封存: which seals the workbook had, a row each; the seal itself stands in the state of the workbook. */
export const SEALS_SHEET: SheetFormat = {
  id: "seals",
  isOutsideSeal: true,
  zh: "封存",
  en: "Seals",
  fields: [
    field("count", "次数|封存次数", "count", "第几次封存，从 1 起", { isRequired: true }),
    field("date", "日期|封存日期", "date", "封存的日期", { isRequired: true, isDay: true }),
    field("code", "核验码", "code", "这一次封存的核验码；解除封存后仍留着", { isRequired: true }),
    field("reason", "解封理由|解除封存的理由", "reason of unsealing", "没有解除的空着"),
  ],
};
