import type { Locale } from "../../scoring/locale";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { TemplateRow } from "../build/standardSheets";
import { tableSheet } from "../build/tableSheet";
import { text } from "../build/text";
import { LIBRARY } from "./libraryData";

/** 指标参考: indicators that the documents name for kinds of departments, to choose functional goals from. */
export function librarySheet(locale: Locale): SheetSpec {
  return tableSheet(
    {
      name: text("指标参考", "Indicator library")[locale],
      title: text("各类部门可选用的指标", "Indicators to choose from"),
      note: text(
        "制定职能业务目标时参考：不同部门按职能、工作重要性和工作难度选用指标。本表只供查阅，不参与评分。",
        "For setting functional goals: departments choose by function, importance and difficulty. For reference only.",
      ),
      columns: [
        { header: text("适用部门或方面", "Department or aspect"), width: 26, style: "text" },
        { header: text("指标", "Indicator"), width: 26, style: "text" },
        { header: text("性质", "Nature"), width: 13, style: "centre" },
        { header: text("数据来源", "Data source"), width: 24, style: "text" },
        { header: text("出处", "Document"), width: 28, style: "text" },
      ],
      rows: LIBRARY.flatMap(({ kind, document, source, nature, indicators }) =>
        indicators.map((name): TemplateRow => [kind, name, nature, source, document]),
      ),
      orientation: "portrait",
    },
    locale,
  );
}
