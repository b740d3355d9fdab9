import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { columnAt } from "../build/columnAt";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, type TemplateCell } from "../build/text";
import { GROUPS, itemsBefore, PRINTED_TOTAL, SAMPLE_UNITS, type SampleUnit } from "./kpiSchemeData";

/**
 * 得分率: of each group its marks (一级分值), what a department reached of them, and the rate; native formulas over 数据
 * and the weights of 指标. An item without a number leaves its weight to the rest of its group.
 */
export function ratesSheet(indicators: SheetSpec, isScaled: boolean, locale: Locale): SheetSpec {
  const weightColumn = columnAt(indicators, "indicators", "level2Weight", locale);
  const rows = SAMPLE_UNITS.map((unit, index): TemplateCell[] => {
    const row = FIRST_ROW + index;
    const place = `${sheetName("data", locale)}!${addressOf(row, 0)}`;
    return [
      { value: unit.name, formula: place, style: "text" },
      ...GROUPS.flatMap((_, group) => [
        rateCell(unit, row, group, weightColumn, locale),
        marksCell(unit, row, group, isScaled),
      ]),
    ];
  });
  return tableSheet(
    {
      name: text("得分率", "Rates")[locale],
      title: text("各组得分率", "Rates by group"),
      note: text(
        "得分率 = 组内得分 ÷ 满分；得分 = 得分率 × 一级分值。由公式计算，不用填写，也不影响评分。",
        "Rate = marks ÷ full marks of the group; marks = rate × the marks of the group. Formulas only; grading does not use them.",
      ),
      columns: [
        { header: text("部门", "Department"), width: 16 },
        ...GROUPS.flatMap(({ name, weight }) => {
          const points = Number(fullMarks(weight, isScaled).toFixed(2));
          return [
            {
              header: text(`${name["zh-CN"]}\n得分率`, `${name["en-US"]}\nrate`),
              width: 12,
            },
            {
              header: text(`一级分值 ${points}\n得分`, `marks of ${points}`),
              width: 11,
            },
          ];
        }),
      ],
      rows,
      frozenColumns: 1,
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

/** The marks of a group out of 100, as printed or in proportion. */
function fullMarks(weight: number, isScaled: boolean): number {
  return (100 * weight) / (isScaled ? PRINTED_TOTAL : 100);
}

/** What a department reached of a group, 0–1; undefined where no item has a number. */
function rateOf({ scores }: SampleUnit, group: number): number | undefined {
  const first = itemsBefore(group);
  const numbers = scores.slice(first, first + GROUPS[group]!.items.length).filter(isNumber);
  if (numbers.length === 0) return undefined;
  return numbers.reduce((sum, score) => sum + score, 0) / numbers.length / 100;
}

function rateCell(
  unit: SampleUnit,
  row: number,
  group: number,
  weightColumn: number,
  locale: Locale,
): TemplateCell {
  const { items } = GROUPS[group]!;
  const first = itemsBefore(group);
  const places = items.map(
    (_, at) => `${sheetName("data", locale)}!${addressOf(row, 1 + first + at)}`,
  );
  const weights = items.map(
    (_, at) =>
      `${sheetName("indicators", locale)}!$${addressOf(FIRST_ROW + first + at, weightColumn).replace(/(\d+)/, "$$$1")}`,
  );
  const range = `${places[0]!}:${addressOf(row, first + items.length)}`;
  const marked = places.map((place, at) => `${weights[at]!}*N(${place})`).join("+");
  const counted = places.map((place, at) => `${weights[at]!}*ISNUMBER(${place})`).join("+");
  return {
    value: rateOf(unit, group) ?? "",
    formula: `IF(COUNT(${range})=0,"",(${marked})/(${counted})/100)`,
    style: "percent",
  };
}

function marksCell(unit: SampleUnit, row: number, group: number, isScaled: boolean): TemplateCell {
  const { weight } = GROUPS[group]!;
  const rate = rateOf(unit, group);
  const at = addressOf(row, 1 + 2 * group);
  const share = isScaled ? `${100 * weight}/${PRINTED_TOTAL}` : String(weight);
  return {
    value: rate === undefined ? "" : rate * fullMarks(weight, isScaled),
    formula: `IF(ISNUMBER(${at}),${at}*${share},"")`,
    style: "number",
  };
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}
