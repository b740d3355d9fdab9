import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { cellOn, column, valueColumn } from "../build/column";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text } from "../build/text";
import { CLASSES, INDICATORS, SAMPLES } from "./sectionKpiData";

const plain = { base: "number", format: "General" } as const;
const FIRST_VALUE = 2;
const MET = text("达标", "met");
const SHORT = text("有差距", "short");
const OPEN = text("无数据", "no value");

/** 数据: what each section reached on the six indicators. */
export function dataSheet(locale: Locale): SheetSpec {
  return tableSheet(
    {
      name: sheetName("data", locale),
      title: text("各科室实际完成值", "What the sections reached"),
      note: text(
        "每行一个科室，填实际完成值；没有数据填 缺，不考核的填 不适用。灰色斜体为示例。",
        "A section a row, with what it reached; where there is none write not reported or N/A. Grey italics are samples.",
      ),
      columns: [
        column("data", "unit", 18, { style: "sample" }),
        column("data", "class", 16, { style: "sample", words: CLASSES }),
        ...INDICATORS.map(({ code, name }) =>
          valueColumn(code, name, 13, {
            style: { base: "sample", align: "right" },
            limits: [0, 1000],
          }),
        ),
      ],
      rows: SAMPLES.map(({ name, class: className, values }) => [name, className, ...values]),
      spare: 8,
      frozenColumns: 1,
      orientation: "landscape",
    },
    locale,
  );
}

/** 差距与改进: result against target for each section and indicator, and what is done about the gap. */
export function improvementSheet(targetColumn: number, locale: Locale): SheetSpec {
  const rows = SAMPLES.flatMap((_section, unit) =>
    INDICATORS.map((_, index) => improvementRow(unit, index, targetColumn, locale)),
  );
  const first = FIRST_ROW + 1;
  const area = { row: FIRST_ROW, column: 0, rows: rows.length, columns: 10 };
  return tableSheet(
    {
      name: text("差距与改进", "Gaps and measures")[locale],
      title: text("与目标的差距和改进措施", "Gaps to the targets and what is done"),
      note: text(
        "目标、实际、差距自动计算。有差距的填改进措施、责任人和时限；有差距没有措施的整行变红。",
        "Targets, results and gaps come by formula. A gap needs a measure, a person and a deadline, else its row is red.",
      ),
      columns: [
        { header: text("科室", "Section"), width: 15 },
        { header: text("编码", "Code"), width: 7 },
        { header: text("指标", "Indicator"), width: 16 },
        { header: text("目标", "Target"), width: 9 },
        { header: text("实际", "Result"), width: 9 },
        { header: text("差距", "Gap"), width: 9 },
        { header: text("结论", "Verdict"), width: 10 },
        { header: text("改进措施", "Measure"), width: 32, style: "sample" },
        { header: text("责任人", "Person"), width: 13, style: "sample" },
        { header: text("时限", "Deadline"), width: 13, style: "sample" },
      ],
      rows,
      conditionals: [
        { area, formula: `AND($G${first}="${SHORT[locale]}",$H${first}="")`, fill: "FDE7E9" },
        {
          area: { ...area, column: 5, columns: 2 },
          formula: `$G${first}="${SHORT[locale]}"`,
          fill: "FFF4CE",
          bold: true,
        },
      ],
      frozenColumns: 3,
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

function improvementRow(
  unit: number,
  index: number,
  targetColumn: number,
  locale: Locale,
): TemplateRow {
  const data = sheetName("data", locale);
  const scheme = sheetName("indicators", locale);
  const { name, values, plans = {} } = SAMPLES[unit]!;
  const { code, name: indicator, target } = INDICATORS[index]!;
  const row = FIRST_ROW + unit * INDICATORS.length + index;
  const at = (offset: number): string => addressOf(row, offset);
  const actual = values[index]!;
  const gap = typeof actual === "number" ? difference(actual, target) : "";
  const verdict = gap === "" ? OPEN : gap < 0 ? SHORT : MET;
  const [measure, person, due] = plans[code] ?? [null, null, null];
  const source = cellOn(data, FIRST_ROW + unit, FIRST_VALUE + index);
  return [
    { value: name, formula: cellOn(data, FIRST_ROW + unit, 0), style: "text" },
    { value: code, style: "centre" },
    { value: indicator, style: "text" },
    { value: target, formula: cellOn(scheme, FIRST_ROW + index, targetColumn), style: plain },
    { value: actual, formula: `IF(${source}="","",${source})`, style: plain },
    {
      value: gap,
      formula: `IF(ISNUMBER(${at(4)}),ROUND(${at(4)}-${at(3)},4),"")`,
      style: plain,
    },
    {
      value: verdict,
      formula: `IF(${at(5)}="","${OPEN[locale]}",IF(${at(5)}<0,"${SHORT[locale]}","${MET[locale]}"))`,
      style: "centre",
    },
    measure,
    person,
    due,
  ];
}

function difference(actual: number, target: number): number {
  return Number((actual - target).toFixed(4));
}
