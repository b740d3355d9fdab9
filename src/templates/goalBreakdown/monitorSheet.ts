import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { cellOn, type TemplateColumn } from "../build/column";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, type TemplateCell, type TemplateValue } from "../build/text";
import { BREAKDOWN, PART_AT } from "./breakdownSheet";
import { LAGS, PARTS, type Part } from "./goalBreakdownData";
import {
  dueOf,
  goalOf,
  lightOf,
  nameOf,
  PART_ROWS,
  progressOf,
  QUARTER,
  reachedOf,
  type Light,
} from "./parts";
import { LIGHTS, ruleCells } from "./rulesSheet";

export const MONITOR = text("季度监控", "Monitor");
const FILLS: Readonly<Record<Light, string>> = { green: "E7F4E8", yellow: "FFF4CE", red: "FDE7E9" };
/** Columns of 季度监控. */
export const AT = {
  bearer: 2,
  due: 5,
  reached: 9,
  now: 13,
  progress: 14,
  light: 15,
  counted: 16,
} as const;
const sampleNumber = { base: "sample", align: "right" } as const;

const QUARTERS = ["一季度", "二季度", "三季度", "四季度"];
const number = { style: sampleNumber, limits: [0, 100_000_000] as const };
const COLUMNS: readonly TemplateColumn[] = [
  { header: text("目标编码", "Goal"), width: 8 },
  { header: text("目标", "Goal in words"), width: 19 },
  { header: text("承担单位", "Bearer"), width: 15 },
  { header: text("角色", "Role"), width: 8 },
  { header: text("分解目标", "Part"), width: 9 },
  ...QUARTERS.map((quarter, at) => ({
    header: text(`${quarter}累计目标`, `Due Q${at + 1}`),
    width: 12,
    ...number,
  })),
  ...QUARTERS.map((quarter, at) => ({
    header: text(`${quarter}累计完成`, `Reached Q${at + 1}`),
    width: 12,
    ...number,
  })),
  { header: text("序时目标", "Due now"), width: 9 },
  { header: text("序时进度", "Progress"), width: 10 },
  { header: text("灯号", "Light"), width: 17 },
  { header: text("计分进度", "Counted"), width: 10 },
  {
    header: text("滞后原因", "Why late"),
    width: 22,
    style: { base: "sample", wrap: true },
  },
  {
    header: text("改进措施", "Measure"),
    width: 22,
    style: { base: "sample", wrap: true },
  },
];

/** 季度监控: what is due and reached by each quarter, 序时进度, the light in words, and why a part lags. */
export function monitorSheet(locale: Locale): SheetSpec {
  const rows = Array.from({ length: PART_ROWS }, (_, index) => monitorRow(index, locale));
  const first = FIRST_ROW + 1;
  return tableSheet(
    {
      name: MONITOR[locale],
      title: text("目标完成情况季度监控", "Goals by quarter"),
      note: text(
        "年初填各季度累计目标，每季度填累计完成；序时进度＝累计完成÷当季累计目标。黄灯、红灯的填滞后原因和改进措施。四季度目标与分解目标不等时变红。",
        "In January enter what is due by each quarter, then what was reached. Progress = reached ÷ due. Yellow and red need a reason and a measure; a fourth quarter that is not the part turns red.",
      ),
      columns: COLUMNS,
      rows,
      conditionals: [
        ...(["green", "yellow", "red"] as const).map((light) => ({
          area: { row: FIRST_ROW, column: AT.light, rows: rows.length, columns: 1 },
          formula: `${addressOf(FIRST_ROW, AT.light)}="${LIGHTS[light][locale]}"`,
          fill: FILLS[light],
          bold: light === "red",
        })),
        {
          area: { row: FIRST_ROW, column: AT.due + 3, rows: rows.length, columns: 1 },
          formula: `AND(ISNUMBER($I${first}),ISNUMBER($E${first}),ROUND($I${first}-$E${first},6)<>0)`,
          fill: "FDE7E9",
          bold: true,
        },
      ],
      frozenColumns: 3,
      columnBreaks: [AT.now],
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

function monitorRow(index: number, locale: Locale): TemplateRow {
  const part = PARTS[index];
  const due = part ? dueOf(part) : [];
  const reached = part ? reachedOf(part) : [];
  const lag = LAGS.find(([goal, name]) => goal === part?.goal && name === part.bearer);
  return [
    ...partCells(part, FIRST_ROW + index, locale),
    ...[0, 1, 2, 3].map((quarter) => due[quarter] ?? null),
    ...[0, 1, 2, 3].map((quarter) => reached[quarter] ?? null),
    ...progressCells(part, FIRST_ROW + index, locale),
    lag?.[2] ?? null,
    lag?.[3] ?? null,
  ];
}

/** The part as 目标分解 has it. */
function partCells(part: Part | undefined, row: number, locale: Locale): TemplateCell[] {
  const from = (
    at: number,
    valueOf: (part: Part) => TemplateValue,
    style: NonNullable<TemplateCell["style"]>,
  ): TemplateCell => {
    const source = cellOn(BREAKDOWN[locale], row, at);
    return { value: part ? valueOf(part) : "", formula: `IF(${source}="","",${source})`, style };
  };
  return [
    from(PART_AT.code, ({ goal }) => goal, "centre"),
    from(PART_AT.goal, (own) => goalOf(own).name, "text"),
    from(PART_AT.bearer, nameOf, "text"),
    from(PART_AT.role, ({ role }) => role, "centre"),
    from(PART_AT.value, ({ value }) => value, { base: "number", format: "General" }),
  ];
}

/** What is due now, 序时进度, the light, and what counts of the progress. */
function progressCells(part: Part | undefined, row: number, locale: Locale): TemplateCell[] {
  const rule = ruleCells(locale);
  const cell = (at: number): string => addressOf(row, at);
  const four = (at: number): string => `${cell(at)}:${cell(at + 3)}`;
  const now = `INDEX(${four(AT.reached)},${rule.quarter})`;
  const progress = cell(AT.progress);
  const light = (name: Light): string => `"${LIGHTS[name][locale]}"`;
  const reached = part ? progressOf(part) : "";
  const hasProgress = typeof reached === "number";
  return [
    {
      value: part ? (dueOf(part)[QUARTER - 1] ?? "") : "",
      formula: `IF(COUNT(${four(AT.due)})<4,"",INDEX(${four(AT.due)},${rule.quarter}))`,
      style: { base: "number", format: "General" },
    },
    {
      value: reached,
      formula: `IF(OR(N(${cell(AT.now)})=0,NOT(ISNUMBER(${now}))),"",${now}/${cell(AT.now)})`,
      style: "percent",
    },
    {
      value: hasProgress ? LIGHTS[lightOf(reached)] : "",
      formula: `IF(${progress}="","",IF(ROUND(${progress},10)>=${rule.green},${light("green")},IF(ROUND(${progress},10)>=${rule.yellow},${light("yellow")},${light("red")})))`,
      style: "centre",
    },
    {
      value: hasProgress ? Math.min(1, reached) : "",
      formula: `IF(${progress}="","",MIN(1,${progress}))`,
      style: "percent",
    },
  ];
}
