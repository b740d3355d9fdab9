import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { cellOn, column, valueColumn } from "../build/column";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, type TemplateCell, type Text } from "../build/text";
import { DEVIATIONS, INDICATORS, OWN_TARGETS, PROJECTS } from "./fiscalSelfEvaluationData";
import { fiscalMarks, fiscalFormula } from "./fiscalMarks";
import { largest } from "../../workbook/extremes";

export const BUDGET = text("预算执行", "Budget execution");
export const DEVIATION = text("偏差与改进", "Deviations");
export const SPARE = 6;
const sampleNumber = { base: "sample", align: "right" } as const;
const SPENT = 5;

/** The rate of execution of a project in per cent. */
export function executionOf(index: number): number {
  const [, whole, spent] = PROJECTS[index]!.budget;
  return (spent / whole) * 100;
}

/** 预算执行: budget at the beginning, budget of the year, spent, and the rate by formula. */
export function budgetSheet(locale: Locale): SheetSpec {
  const rows = Array.from({ length: PROJECTS.length + SPARE }, (_, index) => budgetRow(index));
  return tableSheet(
    {
      name: BUDGET[locale],
      title: text("项目资金预算执行情况（万元）", "Budget execution of projects (10k yuan)"),
      note: text(
        "填年初预算数、全年预算数、全年执行数；执行率和得分自动计算，执行率＝全年执行数÷全年预算数，满分 10 分。",
        "Enter the first budget, the budget of the year and what was spent; rate and marks follow. Full marks are 10.",
      ),
      columns: [
        { header: text("项目名称", "Project"), width: 20, style: "sample" },
        { header: text("类别", "Class"), width: 12, style: "sample" },
        { header: text("主管部门", "Department"), width: 18, style: "sample" },
        ...[
          text("年初预算数", "First budget"),
          text("全年预算数", "Budget"),
          text("全年执行数", "Spent"),
        ].map((header) => ({
          header,
          width: 12,
          style: { ...sampleNumber, format: "#,##0.00" },
          limits: [0, 10_000_000] as const,
        })),
        { header: text("执行率", "Rate"), width: 10 },
        { header: text("分值", "Full marks"), width: 8 },
        { header: text("得分", "Marks"), width: 8 },
        {
          header: text("偏差原因及改进措施", "Reason and measure"),
          width: 28,
          style: { base: "sample", wrap: true },
        },
      ],
      rows,
      conditionals: [
        {
          area: { row: FIRST_ROW, column: 6, rows: rows.length, columns: 1 },
          formula: `AND(ISNUMBER($G${FIRST_ROW + 1}),$G${FIRST_ROW + 1}<0.9)`,
          fill: "FFF4CE",
          bold: true,
        },
      ],
      frozenColumns: 1,
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

function budgetRow(index: number): TemplateRow {
  const project = PROJECTS[index];
  const row = FIRST_ROW + index;
  const cell = (at: number): string => addressOf(row, at);
  const rate = project ? executionOf(index) / 100 : "";
  const given = `COUNT(${cell(4)},${cell(5)})<2`;
  return [
    project?.name ?? null,
    project?.class ?? null,
    project?.department ?? null,
    ...(project?.budget ?? [null, null, null]),
    { value: rate, formula: `IF(${given},"",${cell(5)}/${cell(4)})`, style: "percent" },
    { value: project ? 10 : "", formula: `IF(${given},"",10)`, style: "number" },
    {
      value: project ? fiscalMarks("fiscalPositive", executionOf(index), 100, 10) : "",
      formula: `IF(${given},"",${fiscalFormula("fiscalPositive", `(100*${cell(6)})`, "100", "10")})`,
      style: "number",
    },
    project && executionOf(index) < 90
      ? text("示例：招标节余、进度偏慢", "Sample: saved by tender, slow progress")
      : null,
  ];
}

/** The columns of 数据 behind project and class: the code of each value, or of a target. */
export const DATA_COLUMNS = INDICATORS.flatMap((indicator) => {
  const value = { indicator, isTarget: false } as const;
  const hasOwn = OWN_TARGETS.some((code) => code === indicator.code);
  return hasOwn ? [{ indicator, isTarget: true } as const, value] : [value];
});

/** 数据: annual targets and results of each project; the rate of execution comes by formula. */
export function dataSheet(locale: Locale): SheetSpec {
  const number = { style: sampleNumber } as const;
  return tableSheet(
    {
      name: sheetName("data", locale),
      title: text("项目绩效指标完成情况", "Targets and results of the projects"),
      note: text(
        "每行一个项目：目标列填年度指标值，编码列填实际完成值；定性指标直接填得分，按达成 80%–100%、部分达成 60%–80%、未达成 60% 以下掌握。",
        "A project a row: the target columns take the annual targets, the code columns the results; qualitative items take marks: reached 80–100 %, partly 60–80 %, missed below.",
      ),
      columns: [
        column("data", "unit", 18, { style: "sample" }),
        column("data", "class", 12, { style: "sample" }),
        ...DATA_COLUMNS.map(({ indicator: { code, name, rating, classWeights }, isTarget }) => {
          if (isTarget) return column("data", "target", 10, { of: code, ...number });
          const full = largest(classWeights.map((marks) => marks ?? 0));
          const limits = rating === "direct" ? { limits: [0, full] as const } : {};
          return valueColumn(code, name, 12, { ...number, ...limits });
        }),
      ],
      rows: Array.from({ length: PROJECTS.length + SPARE }, (_, index): TemplateRow => {
        const project = PROJECTS[index];
        const from = (at: number): string => {
          const cell = cellOn(BUDGET[locale], FIRST_ROW + index, at);
          return `IF(${cell}="","",${cell})`;
        };
        return [
          { value: project?.name ?? "", formula: from(0), style: "text" },
          { value: project?.class ?? "", formula: from(1), style: "text" },
          ...(DATA_COLUMNS.map(({ indicator: { code }, isTarget }) => {
            if (code === "F01") return rateCell(index, locale);
            const value = project?.values[code] ?? null;
            return Array.isArray(value) ? (value as readonly number[])[isTarget ? 0 : 1]! : value;
          }) as TemplateRow),
        ];
      }),
      frozenColumns: 1,
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

function rateCell(index: number, locale: Locale): TemplateCell {
  const row = FIRST_ROW + index;
  const whole = cellOn(BUDGET[locale], row, SPENT - 1);
  const spent = cellOn(BUDGET[locale], row, SPENT);
  return {
    value: index < PROJECTS.length ? executionOf(index) : "",
    formula: `IF(COUNT(${whole},${spent})<2,"",${spent}/${whole}*100)`,
    style: "number",
  };
}

/** 偏差与改进: why an indicator fell short, and what is done about it. */
export function deviationSheet(locale: Locale): SheetSpec {
  const blank = Array.from({ length: 20 }, () => undefined);
  return tableSheet(
    {
      name: DEVIATION[locale],
      title: text("偏差原因及改进措施", "Deviations and measures"),
      note: text(
        "没有完成年度指标值的，每个项目每项指标填一行；“自评表”按项目自动取用。",
        "One row for each target that a project missed; the form of the project picks them up.",
      ),
      columns: [
        { header: text("项目名称", "Project"), width: 20, style: "sample" },
        {
          header: text("编码", "Code"),
          width: 8,
          style: { base: "sample", align: "center" },
          words: INDICATORS.map(({ code }) => text(code, code)),
        },
        { header: text("偏差原因", "Reason"), width: 32, style: { base: "sample", wrap: true } },
        { header: text("改进措施", "Measure"), width: 32, style: { base: "sample", wrap: true } },
        { header: text("取用标识", "Key"), width: 22 },
      ],
      rows: [...DEVIATIONS, ...blank].map((each, index): TemplateRow => {
        const row = FIRST_ROW + index;
        const name = each && nameOf(each[0]);
        return [
          name ?? null,
          each?.[1] ?? null,
          each?.[2] ?? null,
          each?.[3] ?? null,
          {
            value: name ? `${name[locale]}|${each[1]}` : "",
            formula: `IF(${addressOf(row, 0)}="","",${addressOf(row, 0)}&"|"&${addressOf(row, 1)})`,
            style: "note",
          },
        ];
      }),
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

export const DEVIATION_ROWS = DEVIATIONS.length + 20;

function nameOf(zh: string): Text {
  return PROJECTS.find(({ name }) => name["zh-CN"] === zh)!.name;
}
