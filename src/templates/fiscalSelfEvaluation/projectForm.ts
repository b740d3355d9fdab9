import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import { rowHeight } from "../../workbook/rowHeight";
import type { CellSpec, SheetSpec, Validation } from "../../workbook/sheetSpec";
import { text, type Text } from "../build/text";
import { INDICATORS, PROJECTS } from "./fiscalSelfEvaluationData";
import { BUDGET, executionOf } from "./fiscalSelfEvaluationSheets";
import { FIRST_ITEM, itemRow, pick, SHOWN, type SchemeColumns } from "./formItems";

const WIDTHS = [15, 20, 22, 13, 13, 9, 9, 28, 28];
const HEADERS = [
  text("一级指标", "Level 1"),
  text("二级指标", "Level 2"),
  text("三级指标", "Level 3"),
  text("年度指标值", "Annual target"),
  text("实际完成值", "Result"),
  text("分值", "Full marks"),
  text("得分", "Marks"),
  text("偏差原因", "Reason"),
  text("改进措施", "Measure"),
];
const TITLE = text("项目支出绩效自评表", "Self-evaluation of a project");

const NOTE = text(
  "在黄色单元格选择项目，其余自动取数。有“不适用”指标的，其分值分给同组指标，总分见“结果”表。",
  "Choose the project in the yellow cell; the rest is filled in. Where an item does not apply its marks go to the rest of its group: see the results for the total.",
);
const amount = { base: "number", format: "#,##0.00" } as const;

/** 自评表: the form of one project, chosen from a list; everything else by native formulas. */
export function projectForm(scheme: SchemeColumns, locale: Locale): SheetSpec {
  const items = INDICATORS.map((indicator, index) =>
    itemRow(indicator, FIRST_ITEM + index, scheme, locale),
  );
  const note = NOTE[locale];
  const rows: (CellSpec | undefined)[][] = [
    [{ value: TITLE[locale], style: "title" }],
    [{ value: note, style: "note" }],
    projectRow(locale),
    budgetRow(locale),
    HEADERS.map((header) => labelled(header, locale)),
    ...items,
    totalRow(items, locale),
  ];
  return {
    name: text("自评表", "Project form")[locale],
    rows,
    widths: WIDTHS,
    heights: [
      30,
      rowHeight([note], [WIDTHS.reduce((all, width) => all + width, 0)]),
      24,
      24,
      24,
      ...items.map((row) =>
        rowHeight(
          row.map(({ value }) => (typeof value === "string" ? value : undefined)),
          WIDTHS,
        ),
      ),
      24,
    ],
    merges: [
      { row: 0, column: 0, rows: 1, columns: 9 },
      { row: 1, column: 0, rows: 1, columns: 9 },
      { row: 2, column: 1, rows: 1, columns: 2 },
      { row: 2, column: 5, rows: 1, columns: 2 },
      { row: 2, column: 7, rows: 1, columns: 2 },
      { row: 3, column: 5, rows: 1, columns: 2 },
      { row: FIRST_ITEM + items.length, column: 0, rows: 1, columns: 5 },
      ...groupMerges(),
    ],
    freeze: { rows: FIRST_ITEM, columns: 0 },
    validations: [choiceOfProject(locale)],
    isProtected: true,
    print: {
      orientation: "landscape",
      fitToWidth: true,
      header: TITLE[locale],
      area: { row: 0, column: 0, rows: rows.length, columns: WIDTHS.length },
    },
  };
}

function labelled(value: Text, locale: Locale): CellSpec {
  return { value: value[locale], style: "header" };
}

/** What 预算执行 has in a column for the chosen project. */
function picked(
  value: string | number,
  at: number,
  style: NonNullable<CellSpec["style"]>,
  locale: Locale,
): CellSpec {
  return { value, formula: pick(BUDGET[locale], at, locale), style };
}

/** The cell that chooses the project, with its class and department. */
function projectRow(locale: Locale): CellSpec[] {
  return [
    labelled(text("项目名称", "Project"), locale),
    { value: SHOWN.name[locale], style: "input" },
    { value: null, style: "input" },
    labelled(text("类别", "Class"), locale),
    picked(SHOWN.class[locale], 1, "centre", locale),
    labelled(text("主管部门", "Department"), locale),
    { value: null, style: "header" },
    picked(SHOWN.department[locale], 2, "centre", locale),
    { value: null, style: "text" },
  ];
}

function budgetRow(locale: Locale): CellSpec[] {
  const [initial, whole, spent] = SHOWN.budget;
  return [
    labelled(text("年初预算数", "First budget"), locale),
    picked(initial, 3, amount, locale),
    labelled(text("全年预算数", "Budget"), locale),
    picked(whole, 4, amount, locale),
    labelled(text("全年执行数", "Spent"), locale),
    picked(spent, 5, amount, locale),
    { value: null, style: "number" },
    labelled(text("执行率", "Rate of execution"), locale),
    picked(executionOf(0) / 100, 6, { base: "percent", align: "center" }, locale),
  ];
}

function totalRow(items: readonly (readonly CellSpec[])[], locale: Locale): CellSpec[] {
  const last = FIRST_ITEM + items.length - 1;
  const columnOf = (at: number): string => `${addressOf(FIRST_ITEM, at)}:${addressOf(last, at)}`;
  const sum = (at: number): string => `SUM(${columnOf(at)})`;
  const count = (at: number): string => `COUNT(${columnOf(at)})`;
  const elsewhere = text("见结果表", "see results")[locale];
  const total = items.reduce((all, row) => all + Number(row[6]!.value || 0), 0);
  return [
    { value: text("总分", "Total")[locale], style: { base: "total", align: "left" } },
    ...[1, 2, 3, 4].map((): CellSpec => ({ value: null, style: "total" })),
    { value: 100, formula: sum(5), style: { base: "total", format: "0" } },
    {
      value: Number(total.toPrecision(15)),
      // Where an item has no marks, its full marks went to others: only grading knows the total.
      formula: `IF(${count(5)}=${count(6)},${sum(6)},"${elsewhere}")`,
      style: "total",
    },
    { value: null, style: "total" },
    { value: null, style: "total" },
  ];
}

function choiceOfProject(locale: Locale): Validation {
  return {
    area: { row: 2, column: 1, rows: 1, columns: 1 },
    rule: { kind: "list", words: PROJECTS.map(({ name }) => name[locale]) },
    isWarning: true,
    prompt: text(
      "选择或输入“预算执行”表里的项目名称",
      "Choose or enter a project of the sheet Budget execution",
    )[locale],
  };
}

/** Groups of the first two levels are merged down. */
function groupMerges() {
  return (["level1", "level2"] as const).flatMap((level, column) => {
    const merges: { row: number; column: number; rows: number; columns: number }[] = [];
    INDICATORS.forEach((indicator, index) => {
      if (INDICATORS[index - 1]?.[level] === indicator[level]) return;
      let rows = 1;
      while (INDICATORS[index + rows]?.[level] === indicator[level]) rows++;
      if (rows > 1) merges.push({ row: FIRST_ITEM + index, column, rows, columns: 1 });
    });
    return merges;
  });
}
