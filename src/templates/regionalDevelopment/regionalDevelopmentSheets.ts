import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import { addressOf, areaAddress } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { cellOn, column, valueColumn, type TemplateColumn } from "../build/column";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, type TemplateCell, type TemplateValue } from "../build/text";
import {
  CLASSES,
  INDICATORS,
  LAST_POPULATION,
  POPULATION,
  REGIONS,
  type RegionalIndicator,
} from "./regionalDevelopmentData";
import { largest, smallest } from "../../workbook/extremes";

const number = { style: { base: "sample", align: "right" } } as const;
const MOST = 1_000_000;

interface DataColumn {
  readonly column: TemplateColumn;
  readonly values: readonly TemplateValue[];
  /** The indicator whose values of this year stand here. */
  readonly indicator?: RegionalIndicator;
}

const COLUMNS: readonly DataColumn[] = [
  {
    column: column("data", "unit", 15, { style: "sample" }),
    values: REGIONS.map(({ name }) => name),
  },
  {
    column: column("data", "class", 11, { style: "sample", words: CLASSES }),
    values: REGIONS.map((each) => CLASSES[each.class]!),
  },
  {
    column: column("data", "population", 11, {
      ...number,
      limits: [0, MOST],
      header: text("常住人口", "population"),
      prompt: text("万人", "10,000 people"),
    }),
    values: POPULATION,
  },
  {
    column: column("data", "basePopulation", 12, {
      ...number,
      limits: [0, MOST],
      header: text("上年常住人口", "base population"),
      prompt: text("万人", "10,000 people"),
    }),
    values: LAST_POPULATION,
  },
  ...INDICATORS.flatMap((indicator): DataColumn[] => {
    const { code, name, unit, values, lastYear } = indicator;
    const own: DataColumn = {
      column: valueColumn(code, name, 12, {
        ...number,
        limits: [0, MOST],
        ...(unit ? { prompt: unit } : {}),
      }),
      values,
      indicator,
    };
    if (!lastYear) return [own];
    const header = text(`上年:${code}`, `base:${code}`);
    return [own, { column: column("data", "base", 10, { ...number, header }), values: lastYear }];
  }),
];

/** 数据: values of this year in their own units, and those of last year where growth is scored. */
export function dataSheet(locale: Locale): SheetSpec {
  const begins = (code: string): number =>
    COLUMNS.findIndex(({ indicator }) => indicator?.code === code);
  return tableSheet(
    {
      name: sheetName("data", locale),
      title: text("各地区指标数据", "Data of the regions"),
      note: text(
        "填统计部门公布的原值，计量单位见指标表；按增幅计分的另填上年值。没有公布的填 数据未发布，没有报送的填 缺。",
        "Enter published values in the units of the indicators, with last year's where growth is scored; write not published or not reported where there is none.",
      ),
      columns: COLUMNS.map((each) => each.column),
      rows: REGIONS.map((_, row) => COLUMNS.map(({ values }) => values[row] ?? null)),
      spare: 4,
      frozenColumns: 1,
      orientation: "landscape",
      columnBreaks: ["R31", "R61", "R81"].map(begins),
    },
    locale,
  );
}

/** 对比分析: mean, highest, lowest and best region of each indicator, by formula. */
export function comparisonSheet(locale: Locale): SheetSpec {
  const rows = COLUMNS.flatMap(({ indicator }, column) =>
    indicator ? [comparisonRow(indicator, column, locale)] : [],
  );
  return tableSheet(
    {
      name: text("对比分析", "Comparison")[locale],
      title: text("各项指标对比", "The indicators compared"),
      note: text(
        "全部自动计算，只作对照：各指标的平均、最高、最低和最好的地区；“—”表示各地相同、区间指标或没有数据。",
        "All by formula, for reference: mean, highest, lowest and best region; — stands for equal values, a range, or no data.",
      ),
      columns: [
        { header: text("编码", "Code"), width: 8 },
        { header: text("领域", "Area"), width: 15 },
        { header: text("指标", "Indicator"), width: 25 },
        { header: text("计量单位", "Measured in"), width: 14 },
        { header: text("方向", "Direction"), width: 10 },
        { header: text("平均", "Mean"), width: 12 },
        { header: text("最高", "Highest"), width: 12 },
        { header: text("最低", "Lowest"), width: 12 },
        { header: text("最好的地区", "Best region"), width: 16 },
      ],
      rows,
      frozenColumns: 3,
      orientation: "portrait",
      isProtected: true,
    },
    locale,
  );
}

function comparisonRow(indicator: RegionalIndicator, column: number, locale: Locale): TemplateRow {
  const data = sheetName("data", locale);
  const names = `${cellOn(data, FIRST_ROW, 0)}:${addressOf(FIRST_ROW + REGIONS.length - 1, 0)}`;
  const empty = text("无数据", "no data")[locale];

  const area = areaAddress({ row: FIRST_ROW, column, rows: REGIONS.length, columns: 1 });
  const on = `'${data}'!${area}`;
  const numbers = indicator.values.filter((value) => typeof value === "number");
  const cell = (value: number, formula: string): TemplateCell => ({
    value: numbers.length > 0 ? value : empty,
    formula: `IF(COUNT(${on})=0,"${empty}",${formula})`,
    style: { base: "number", format: "General" },
  });
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const most = largest(numbers);
  const least = smallest(numbers);
  const way = indicator.direction!["en-US"];
  const isOrdered = way === "higher" || way === "lower";
  const best = way === "lower" ? least : most;
  const isEqual = most === least;
  const winner = REGIONS[indicator.values.indexOf(best)]?.name ?? null;
  const extreme = `${way === "lower" ? "MIN" : "MAX"}(${on})`;
  const found = `INDEX(${names},MATCH(${extreme},${on},0))`;
  return [
    { value: indicator.code, style: "centre" },
    { value: indicator.level1 ?? null, style: "text" },
    { value: indicator.name, style: "text" },
    { value: indicator.unit ?? null, style: "centre" },
    { value: indicator.direction ?? null, style: "centre" },
    cell(Math.round(mean * 1e4) / 1e4, `ROUND(AVERAGE(${on}),4)`),
    cell(most, `MAX(${on})`),
    cell(least, `MIN(${on})`),
    isOrdered
      ? {
          value: numbers.length === 0 || isEqual ? "—" : winner,
          formula: `IF(COUNT(${on})=0,"—",IF(MAX(${on})=MIN(${on}),"—",${found}))`,
          style: "centre",
        }
      : { value: "—", style: "centre" },
  ];
}
