import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { columnAt } from "../build/columnAt";
import { sheetName } from "../build/column";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, type TemplateCell } from "../build/text";
import { GROUPS, SAMPLE_UNITS } from "./kpiSchemeData";

/**
 * 得分率: of each group its marks (一级分值), what a department reached of them, and the rate; native formulas over 数据
 * and the weights of 指标. An item without a number leaves its weight to the rest of its group.
 */
export function ratesSheet(indicators: SheetSpec, isScaled: boolean, locale: Locale): SheetSpec {
  const total = GROUPS.reduce((sum, { weight }) => sum + weight, 0);
  const whole = isScaled ? total : 100;
  const weightColumn = columnAt(indicators, "indicators", "level2Weight", locale);
  const groups = GROUPS.map((group, index) => {
    const before = GROUPS.slice(0, index).reduce((sum, { items }) => sum + items.length, 0);
    return { ...group, first: before, marks: (100 * group.weight) / whole };
  });
  const weightOf = (item: number): string =>
    `${sheetName("indicators", locale)}!$${addressOf(FIRST_ROW + item, weightColumn).replace(/(\d+)/, "$$$1")}`;
  const data = sheetName("data", locale);

  const rows = SAMPLE_UNITS.map(({ name, scores }, unit): TemplateCell[] => {
    const row = FIRST_ROW + unit;
    const cells = groups.flatMap(({ items, first, marks, weight }): TemplateCell[] => {
      const places = items.map((_, at) => `${data}!${addressOf(row, 1 + first + at)}`);
      const range = `${places[0]!}:${addressOf(row, first + items.length)}`;
      const marked = places.map((place, at) => `${weightOf(first + at)}*N(${place})`).join("+");
      const counted = places
        .map((place, at) => `${weightOf(first + at)}*ISNUMBER(${place})`)
        .join("+");
      const numbers = scores.slice(first, first + items.length).filter(isNumber);
      const rate = numbers.reduce((sum, score) => sum + score, 0) / numbers.length / 100;
      const hasRate = numbers.length > 0;
      const at = addressOf(row, 1 + 2 * groups.findIndex((group) => group.first === first));
      const share = isScaled ? `${100 * weight}/${total}` : String(weight);
      return [
        {
          value: hasRate ? rate : "",
          formula: `IF(COUNT(${range})=0,"",(${marked})/(${counted})/100)`,
          style: "percent",
        },
        {
          value: hasRate ? rate * marks : "",
          formula: `IF(ISNUMBER(${at}),${at}*${share},"")`,
          style: "number",
        },
      ];
    });
    const place = `${data}!${addressOf(row, 0)}`;
    return [{ value: name, formula: place, style: "text" }, ...cells];
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
        ...groups.flatMap(({ name, marks }) => {
          const points = Number(marks.toFixed(2));
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

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}
