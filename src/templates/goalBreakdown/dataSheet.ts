import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { column, valueColumn } from "../build/column";
import { columnRange } from "../build/columnRange";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, type TemplateCell } from "../build/text";
import { BEARERS, INDICATORS, PARTS } from "./goalBreakdownData";
import { AT, MONITOR } from "./monitorSheet";
import { LIGHTS } from "./rulesSheet";
import { lightOf, PART_ROWS, progressOf } from "./parts";

const sample = { style: "sample" } as const;
const sampleNumber = { base: "sample", align: "right" } as const;

/** 数据: progress and lights of each bearer by formula; marks for mending what lags. */
export function dataSheet(locale: Locale): SheetSpec {
  const range = (at: number): string => columnRange(MONITOR[locale], at, PART_ROWS);
  const spare = Array.from({ length: 6 }, () => undefined);
  const rows = [...BEARERS, ...spare].map((bearer, index): TemplateRow => {
    const unit = `$A${FIRST_ROW + 1 + index}`;
    const own = PARTS.filter((part) => part.bearer === bearer?.name["zh-CN"]).map(progressOf);
    const counted = own.reduce((sum, progress) => sum + Math.min(1, progress), 0);
    const green = own.filter((progress) => lightOf(progress) === "green").length;
    const all = `COUNTIFS(${range(AT.bearer)},${unit},${range(AT.light)},"?*")`;
    const cell = (value: number, formula: string): TemplateCell => ({
      value: bearer ? value : "",
      formula: `IF(${unit}="","",IF(${all}=0,"",${formula}))`,
      style: "number",
    });
    return [
      bearer?.name ?? null,
      bearer?.track ?? null,
      cell(
        (counted / own.length) * 100,
        `SUMIFS(${range(AT.counted)},${range(AT.bearer)},${unit})/${all}*100`,
      ),
      cell(
        (green / own.length) * 100,
        `COUNTIFS(${range(AT.bearer)},${unit},${range(AT.light)},"${LIGHTS.green[locale]}")/${all}*100`,
      ),
      bearer?.mending ?? null,
    ];
  });
  const name = (code: string) => INDICATORS.find((each) => each.code === code)!.name;
  return tableSheet(
    {
      name: sheetName("data", locale),
      title: text("承担单位目标完成数据", "How the bearers did"),
      note: text(
        "条线部门和县市区分开排名。序时进度、绿灯率自动取“季度监控”表；督查评分由督查室填，没有滞后填 不适用，应报未报填 缺。",
        "Departments and counties are ranked apart. Progress and lights come from the monitor; inspection enters its mark, N/A where nothing lags, not reported where it was not.",
      ),
      columns: [
        column("data", "unit", 18, sample),
        column("data", "class", 12, sample),
        valueColumn("P1", name("P1"), 14),
        valueColumn("P2", name("P2"), 14),
        valueColumn("P3", name("P3"), 20, { style: sampleNumber, limits: [0, 100] }),
      ],
      rows,
      frozenColumns: 1,
      isProtected: true,
    },
    locale,
  );
}
