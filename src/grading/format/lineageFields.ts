import { field, type SheetFormat } from "./fields";

/** 沿革: which units of this year come of which of last year. */
export const LINEAGE_SHEET: SheetFormat = {
  id: "lineage",
  rows: "several",
  zh: "沿革",
  en: "Lineage",
  fields: [
    field("before", "上年单位", "unit last year", "上年的名称；新组建的不填"),
    field("unit", "本年单位", "unit this year", "本年的名称；撤销的不填"),
    field(
      "kind",
      "方式",
      "how",
      "沿用、更名、合并、拆分、新组建、撤销；新组建的单位全年只计有得分的季度",
      {
        isRequired: true,
      },
    ),
    field("score", "上年成绩", "score last year", "怎么接续上年成绩"),
    field("document", "文号", "document", "机构改革的文件和文号"),
  ],
};
