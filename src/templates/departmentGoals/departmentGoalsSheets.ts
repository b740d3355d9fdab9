import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { cellOn, column, valueColumn } from "../build/column";
import { ratingsSheet } from "../build/ratingsSheet";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, type TemplateCell, type TemplateValue, type Text } from "../build/text";
import {
  ANSWERS,
  ASSIGNED_CODES,
  COMMON_CODES,
  FUNCTION_CODES,
  INDICATORS,
  ISSUED,
  RETURNED,
  SAMPLES,
  type Sample,
} from "./departmentGoalsData";

export const GOALS = text("业务目标", "Functional goals");
const plain = { base: "number", format: "General" } as const;
const sampleNumber = { base: "sample", align: "right" } as const;
/** Columns of 数据: the marks of common goals and of assigned tasks. */
export const FIRST_COMMON = 2;
export const FIRST_ASSIGNED = 13;
const TARGET = 4;
const ACTUAL = 5;

function indicator(code: string): { name: Text; unit?: Text } {
  return INDICATORS.find((each) => each.code === code)!;
}

/** 业务目标: the functional goals of each department with its own targets. */
export function goalsSheet(locale: Locale): SheetSpec {
  const rows = SAMPLES.flatMap((sample, unit) =>
    FUNCTION_CODES.map((_, index) =>
      goalRow(sample, index, FIRST_ROW + unit * FUNCTION_CODES.length + index, locale),
    ),
  );
  return tableSheet(
    {
      name: GOALS[locale],
      title: text("职能业务目标完成情况", "Functional goals of the departments"),
      note: text(
        "目标由职能特点和上级下达的年度任务确定，年初填目标，年末填完成；数据表自动取数。",
        "Targets follow the function of a department and its tasks for the year; enter them in January, results in December.",
      ),
      columns: [
        { header: text("单位", "Department"), width: 16, style: "sample" },
        { header: text("编码", "Code"), width: 7 },
        { header: text("目标内容", "Goal"), width: 22 },
        { header: text("计量单位", "Measured in"), width: 10 },
        { header: text("目标", "Target"), width: 9, limits: [0, 1_000_000] },
        { header: text("完成", "Result"), width: 9, limits: [0, 1_000_000] },
        { header: text("完成率", "Rate"), width: 10 },
        { header: text("是否达标", "Met"), width: 10 },
        { header: text("下达依据", "Basis"), width: 20, style: "sample" },
        { header: text("未达标原因", "Why it fell short"), width: 20, style: "sample" },
      ],
      rows,
      conditionals: [
        {
          area: { row: FIRST_ROW, column: 6, rows: rows.length, columns: 2 },
          formula: `AND(ISNUMBER($G${FIRST_ROW + 1}),$G${FIRST_ROW + 1}<1)`,
          fill: "FFF4CE",
        },
      ],
      frozenColumns: 3,
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

function goalRow({ name, goals }: Sample, index: number, row: number, locale: Locale): TemplateRow {
  const code = FUNCTION_CODES[index]!;
  const [target, actual] = goals[index]!;
  const rate = `${addressOf(row, ACTUAL)}/${addressOf(row, TARGET)}`;
  const isShort = actual < target;
  const met = text("已达标", "met")[locale];
  const short = text("未达标", "short")[locale];
  return [
    name,
    { value: code, style: "centre" },
    { value: indicator(code).name, style: "text" },
    { value: indicator(code).unit ?? null, style: "centre" },
    { value: target, style: sampleNumber },
    { value: actual, style: sampleNumber },
    {
      value: actual / target,
      formula: `IF(COUNT(${addressOf(row, TARGET)}:${addressOf(row, ACTUAL)})<2,"",${rate})`,
      style: "percent",
    },
    {
      value: isShort ? short : met,
      formula: `IF(${addressOf(row, 6)}="","",IF(${addressOf(row, 6)}<1,"${short}","${met}"))`,
      style: "centre",
    },
    text("示例：年初责任书", "Sample: letter of responsibility"),
    isShort ? text("示例：受工期影响", "Sample: works delayed") : null,
  ];
}

/** 数据: marks of common goals and assigned tasks; functional goals and their targets by formula. */
export function dataSheet(locale: Locale): SheetSpec {
  const number = { style: sampleNumber, limits: [0, 100] } as const;
  const values = (codes: readonly string[]) =>
    codes.map((code) => valueColumn(code, indicator(code).name, 12, number));
  return tableSheet(
    {
      name: sheetName("data", locale),
      title: text("各部门考核数据", "Data of the departments"),
      note: text(
        "共性目标、临时交办由考核组打分（0–100）；职能业务目标自动取“业务目标”表；没有交办任务填 不适用。",
        "Common goals and assigned tasks are marked 0–100; functional goals come by formula. Where nothing was assigned write N/A.",
      ),
      columns: [
        column("data", "unit", 18, { style: "sample" }),
        column("data", "class", 13, { style: "sample" }),
        ...values(COMMON_CODES),
        ...FUNCTION_CODES.flatMap((code) => [
          valueColumn(code, indicator(code).name, 13, { style: sampleNumber }),
          column("data", "target", 10, { of: code, style: sampleNumber }),
        ]),
        ...values(ASSIGNED_CODES),
      ],
      rows: SAMPLES.map(
        ({ name, class: className, common, goals, assigned }, unit): TemplateRow => [
          name,
          className,
          ...common,
          ...goals.flatMap(([target, actual], index) => [
            fromGoals(unit, index, ACTUAL, actual, locale),
            fromGoals(unit, index, TARGET, target, locale),
          ]),
          ...assigned,
        ],
      ),
      spare: 6,
      frozenColumns: 1,
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

function fromGoals(
  unit: number,
  index: number,
  at: number,
  value: number,
  locale: Locale,
): TemplateCell {
  const row = FIRST_ROW + unit * FUNCTION_CODES.length + index;
  const source = cellOn(GOALS[locale], row, at);
  return { value, formula: `IF(${source}="","",${source})`, style: plain };
}

/** The rows of 评分 of one department: the ballot, then the marks of each evaluation. */
export const RATING_ROWS = 12;

/** 评分: the public by ballot, leaders, related departments and the superior authority by marks. */
export function evaluationsSheet(locale: Locale): SheetSpec {
  const votes = ANSWERS.map(({ name }) => name);
  const sources = [
    text("群众", "public"),
    text("领导", "leaders"),
    text("相关部门", "related departments"),
    text("上级主管部门", "superior authority"),
  ] as const;
  const noVotes: TemplateValue[] = Array.from({ length: votes.length + 4 }, () => null);
  const rows = SAMPLES.flatMap((each): TemplateRow[] => {
    const { name, votes: given } = each;
    const valid = given.reduce((sum, count) => sum + count, 0);
    const marked = (code: string, source: Text, letter: string, marks: readonly number[]) =>
      marks.map((mark, index): TemplateRow => [
        name,
        code,
        source,
        `${letter}${index + 1}`,
        mark,
        ...noVotes,
      ]);
    return [
      [name, "E1", sources[0], null, null, ...given, ISSUED, RETURNED, valid, RETURNED - valid],
      ...marked("E2", sources[1], "L", each.leaders),
      ...marked("E3", sources[2], "D", each.departments),
      ...marked("E4", sources[3], "S", each.superior),
    ];
  });
  return ratingsSheet(
    {
      title: text("群众评议、领导评价、相关部门和上级主管部门评价", "The four evaluations"),
      note: text(
        "群众评议一行填各档得票和发出、收回、有效、弃权；其余每个评分一行，评委只写代号。",
        "The public appraisal is one row of votes; every other mark has a row of its own, raters by code only.",
      ),
      sources,
      votes,
      rows,
    },
    locale,
  );
}
