import { sheetName } from "../../grading/format";
import { LIGHT_WORDS } from "../../grading/monitor/lightWords";
import type { Fraction } from "../../scoring/numbers/fraction";
import { monitorScore } from "../../scoring/monitor/monitorScore";
import { comparedFraction } from "../../scoring/numbers/round";
import type { Locale } from "../../scoring/locale";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { column, valueColumn } from "../build/column";
import { columnRange } from "../build/columnRange";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, type TemplateCell } from "../build/text";
import { BEARERS, INDICATORS, NONE, PARTS } from "./goalBreakdownData";
import { fieldAt } from "./fieldAt";
import { MONITOR } from "./monitorSheet";
import { lightOfPart, PART_ROWS } from "./parts";

const sample = { style: "sample" } as const;
const sampleNumber = { base: "sample", align: "right" } as const;

/** 数据: progress and lights of each bearer by formula; marks for mending what lags. */
export function dataSheet(locale: Locale): SheetSpec {
  const range = (field: string): string =>
    columnRange(MONITOR[locale], fieldAt("monitor", field), PART_ROWS);
  const spare = Array.from({ length: 6 }, () => undefined);
  const rows = [...BEARERS, ...spare].map((bearer, index): TemplateRow => {
    const unit = `$A${FIRST_ROW + 1 + index}`;
    const own = PARTS.filter((part) => part.bearer === bearer?.name["zh-CN"]).map(lightOfPart);
    const score = monitorScore(own.map((light) => ({ ...light, weight: null })));
    const ofUnit = `${range("unit")},${unit}`;
    const weights = `SUMIFS(${range("countedWeight")},${ofUnit})`;
    const cell = (value: Fraction | null, formula: string): TemplateCell => ({
      value: value ? comparedFraction(value) : "",
      formula: `IF(${unit}="","",IF(COUNTIFS(${ofUnit})=0,"",IF(${weights}=0,"${NONE[locale]}",ROUND(${formula}*100,10))))`,
      style: "number",
    });
    return [
      bearer?.name ?? null,
      bearer?.track ?? null,
      cell(score.progress, `SUMIFS(${range("counted")},${ofUnit})/${weights}`),
      cell(
        score.green,
        `COUNTIFS(${ofUnit},${range("light")},"${LIGHT_WORDS.green[locale]}")/COUNTIFS(${ofUnit},${range("countedWeight")},">=0")`,
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
        "条线部门和县市区分开排名。序时进度、绿灯率自动取“季度监控”表，没有可计的目标时为 不适用；督查评分由督查室填，没有滞后填 不适用，应报未报填 缺。",
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
