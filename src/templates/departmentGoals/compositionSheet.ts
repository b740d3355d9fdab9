import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import { addressOf, areaAddress } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { cellOn } from "../build/column";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, type TemplateCell } from "../build/text";
import { ANSWERS, FUNCTION_CODES, SAMPLES, type Sample } from "./departmentGoalsData";
import { FIRST_ASSIGNED, FIRST_COMMON, GOALS, RATING_ROWS } from "./departmentGoalsSheets";
import { largest, smallest } from "../../workbook/extremes";

/** What a total is made of. */
export const PARTS = [
  text("共性目标", "Common goals"),
  text("职能业务目标", "Functional goals"),
  text("临时交办", "Assigned tasks"),
  text("群众评议", "Public appraisal"),
  text("领导评价", "Leaders"),
  text("相关部门评价", "Related departments"),
  text("上级主管部门评价", "Superior authority"),
];
/** Columns of 评分. */
export const FIRST_VOTE = 5;
export const MARK = 4;
export const COMPOSITION = text("总分构成", "Composition");
export const NONE = text("不适用", "N/A");
/** The highest, the lowest and the spread of each part over all departments. */
export const SUMMARIES = [
  { label: text("最高", "Highest"), name: "MAX" },
  { label: text("最低", "Lowest"), name: "MIN" },
  { label: text("差距", "Spread"), name: "SPREAD" },
] as const;
type Summary = (typeof SUMMARIES)[number];

/** 总分构成: the mean of each part for each department, and how far each part sets them apart. */
export function compositionSheet(voteValueRow: number, locale: Locale): SheetSpec {
  const parts = SAMPLES.map((each, unit) => partsOf(each, unit, voteValueRow, locale));
  const rows: TemplateRow[] = SAMPLES.map(({ name }, unit) => [
    {
      value: name,
      formula: cellOn(sheetName("data", locale), FIRST_ROW + unit, 0),
      style: "text",
    },
    ...parts[unit]!,
  ]);
  const summaries = SUMMARIES.map((summary) => summaryRow(summary, parts));
  return compositionTable([...rows, ...summaries], locale);
}

/** The sheet with its rows. */
export function compositionTable(rows: readonly TemplateRow[], locale: Locale): SheetSpec {
  return tableSheet(
    {
      name: COMPOSITION[locale],
      title: text(
        "总分构成：各部分平均得分与差距",
        "Composition: means of the parts and their spread",
      ),
      note: text(
        "全部自动计算，只作对照，不参与评分。差距越大的部分，对名次的影响越大。",
        "All by formula, for reference only. The larger the spread of a part, the more it decides the ranks.",
      ),
      columns: [
        { header: text("单位", "Department"), width: 18 },
        ...PARTS.map((header) => ({ header, width: 12 })),
      ],
      rows,
      frozenColumns: 1,
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

function summaryRow(
  { label, name }: Summary,
  parts: readonly (readonly TemplateCell[])[],
): TemplateRow {
  return [
    { value: label, style: { base: "total", align: "left" } },
    ...PARTS.map((_, index): TemplateCell => {
      const column = index + 1;
      const numbers = parts
        .map((own) => own[index]!.value)
        .filter((each) => typeof each === "number");
      const most = largest(numbers);
      const least = smallest(numbers);
      const area = areaAddress({ row: FIRST_ROW, column, rows: SAMPLES.length, columns: 1 });
      const value = name === "MAX" ? most : name === "MIN" ? least : rounded(most - least);
      return { value, formula: summaryFormula(name, area), style: "total" };
    }),
  ];
}

/** What a summary says of an area. */
export function summaryFormula(name: Summary["name"], area: string): string {
  return name === "SPREAD" ? `ROUND(MAX(${area})-MIN(${area}),2)` : `${name}(${area})`;
}

/** The seven parts of a department, in the order of PARTS. */
function partsOf(each: Sample, unit: number, voteValueRow: number, locale: Locale): TemplateCell[] {
  const data = sheetName("data", locale);
  const ratings = sheetName("ratings", locale);
  const first = FIRST_ROW + unit * RATING_ROWS;
  const onData = (from: number, columns: number): string =>
    `${cellOn(data, FIRST_ROW + unit, from)}:${addressOf(FIRST_ROW + unit, from + columns - 1)}`;
  const goalRow = FIRST_ROW + unit * FUNCTION_CODES.length;
  const goals = FUNCTION_CODES.map((_, index) => {
    const at = (column: number): string => cellOn(GOALS[locale], goalRow + index, column);
    return `MAX(0,MIN(100,100*${at(5)}/${at(4)}))`;
  });
  const marks = (from: number, rows: number): string =>
    `${cellOn(ratings, first + from, MARK)}:${addressOf(first + from + rows - 1, MARK)}`;
  const votes = `${cellOn(ratings, first, FIRST_VOTE)}:${addressOf(first, FIRST_VOTE + ANSWERS.length - 1)}`;
  const worth = ANSWERS.map(({ value }, index) => {
    const vote = cellOn(ratings, first, FIRST_VOTE + index);
    return {
      value,
      formula: `${vote}*${cellOn(sheetName("scheme", locale), voteValueRow + index, 1)}`,
    };
  });
  const given = each.assigned.filter((value) => typeof value === "number");
  const sorted = [...each.departments].sort((a, b) => a - b);
  const cast = each.votes.reduce((sum, count) => sum + count, 0);
  const won = ANSWERS.reduce((sum, { value }, index) => sum + value * each.votes[index]!, 0);
  return [
    cell(mean(each.common), `AVERAGE(${onData(FIRST_COMMON, 5)})`),
    cell(
      mean(each.goals.map(([target, actual]) => Math.min(100, (100 * actual) / target))),
      `AVERAGE(${goals.join(",")})`,
    ),
    given.length === 0
      ? { value: NONE, formula: assigned(), style: { base: "number", align: "right" } }
      : { value: rounded(mean(given)), formula: assigned(), style: "number" },
    cell(won / cast, `(${worth.map(({ formula }) => formula).join("+")})/SUM(${votes})`),
    cell(mean(each.leaders), `AVERAGE(${marks(1, 3)})`),
    // One highest and one lowest of five are left out, as the scheme says.
    cell(mean(sorted.slice(1, -1)), `TRIMMEAN(${marks(4, 5)},0.4)`),
    cell(mean(each.superior), `AVERAGE(${marks(9, 3)})`),
  ];

  function assigned(): string {
    const area = onData(FIRST_ASSIGNED, 2);
    return `IF(COUNT(${area})=0,"${NONE[locale]}",ROUND(AVERAGE(${area}),2))`;
  }
}

function cell(value: number, formula: string): TemplateCell {
  return { value: rounded(value), formula: `ROUND(${formula},2)`, style: "number" };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rounded(value: number): number {
  return Math.round(Number((value * 100).toPrecision(15))) / 100;
}
