import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { cellOn } from "../build/column";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, type TemplateCell } from "../build/text";
import { BREAKDOWN, PART_AT } from "./breakdownSheet";
import { LAGS, PARTS } from "./goalBreakdownData";
import {
  dueOf,
  GREEN,
  lightOf,
  goalOf,
  nameOf,
  PART_ROWS,
  progressOf,
  QUARTER,
  reachedOf,
  YELLOW,
  type Light,
} from "./parts";

export const MONITOR = text("季度监控", "Monitor");
const RULES = text("灯号规则", "Lights");
/** Lights carry words, for colours alone are lost in print. */
export const LIGHTS: Readonly<Record<Light, ReturnType<typeof text>>> = {
  green: text("绿灯：达到序时", "green: on schedule"),
  yellow: text("黄灯：略有滞后", "yellow: slightly late"),
  red: text("红灯：严重滞后", "red: far behind"),
};
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

/** 灯号规则: the quarter that counts, and from where a light is green or yellow. */
export function rulesSheet(locale: Locale): SheetSpec {
  return tableSheet(
    {
      name: RULES[locale],
      title: text("当前季度与灯号规则", "Quarter and lights"),
      note: text(
        "每季度改一次当前季度，序时进度和灯号随之变化；灯号标准为示例。",
        "Change the quarter four times a year; progress and lights follow. The limits are samples.",
      ),
      columns: [
        { header: text("项目", "Item"), width: 20 },
        { header: text("取值", "Value"), width: 12 },
        { header: text("含义", "Meaning"), width: 46, style: "note" },
      ],
      rows: [
        [
          { value: text("当前季度", "Quarter"), style: "text" },
          { value: QUARTER, style: { base: "input", align: "right" } },
          text("填 1、2、3、4", "1, 2, 3 or 4"),
        ],
        [
          { value: text("绿灯不低于", "Green from"), style: "text" },
          { value: GREEN, style: { base: "inputPercent", format: "0%" } },
          LIGHTS.green,
        ],
        [
          { value: text("黄灯不低于", "Yellow from"), style: "text" },
          { value: YELLOW, style: { base: "inputPercent", format: "0%" } },
          text("黄灯：略有滞后；再低为红灯：严重滞后", "Yellow: slightly late; below it red"),
        ],
      ],
      isProtected: true,
    },
    locale,
  );
}

/** 季度监控: what is due and reached by each quarter, 序时进度, the light in words, and why a part lags. */
export function monitorSheet(locale: Locale): SheetSpec {
  const rule = (row: number): string => cellOn(RULES[locale], FIRST_ROW + row, 1);
  const rows = Array.from({ length: PART_ROWS }, (_, index): TemplateRow => {
    const part = PARTS[index];
    const row = FIRST_ROW + index;
    const cell = (at: number): string => addressOf(row, at);
    const from = (at: number, value: TemplateCell["value"], style: TemplateCell["style"]) => {
      const source = cellOn(BREAKDOWN[locale], row, at);
      return { value, formula: `IF(${source}="","",${source})`, style: style! };
    };
    const four = (at: number): string => `${cell(at)}:${cell(at + 3)}`;
    const due = part ? dueOf(part) : [];
    const reached = part ? reachedOf(part) : [];
    const progress = part ? progressOf(part) : "";
    const now = `INDEX(${four(AT.reached)},${rule(0)})`;
    const lag = LAGS.find(([goal, name]) => goal === part?.goal && name === part.bearer);
    const light = (name: Light): string => `"${LIGHTS[name][locale]}"`;
    return [
      from(PART_AT.code, part?.goal ?? "", "centre"),
      from(PART_AT.goal, part ? goalOf(part).name : "", "text"),
      from(PART_AT.bearer, part ? nameOf(part) : "", "text"),
      from(PART_AT.role, part?.role ?? "", "centre"),
      from(PART_AT.value, part?.value ?? "", { base: "number", format: "General" }),
      ...[0, 1, 2, 3].map((quarter) => due[quarter] ?? null),
      ...[0, 1, 2, 3].map((quarter) => reached[quarter] ?? null),
      {
        value: due[QUARTER - 1] ?? "",
        formula: `IF(COUNT(${four(AT.due)})<4,"",INDEX(${four(AT.due)},${rule(0)}))`,
        style: { base: "number", format: "General" },
      },
      {
        value: progress,
        formula: `IF(OR(N(${cell(AT.now)})=0,NOT(ISNUMBER(${now}))),"",${now}/${cell(AT.now)})`,
        style: "percent",
      },
      {
        value: typeof progress === "number" ? LIGHTS[lightOf(progress)] : "",
        formula: `IF(${cell(AT.progress)}="","",IF(ROUND(${cell(AT.progress)},10)>=${rule(1)},${light("green")},IF(ROUND(${cell(AT.progress)},10)>=${rule(2)},${light("yellow")},${light("red")})))`,
        style: "centre",
      },
      {
        value: typeof progress === "number" ? Math.min(1, progress) : "",
        formula: `IF(${cell(AT.progress)}="","",MIN(1,${cell(AT.progress)}))`,
        style: "percent",
      },
      lag?.[2] ?? null,
      lag?.[3] ?? null,
    ];
  });
  const quarters = ["一季度", "二季度", "三季度", "四季度"];
  const number = { style: sampleNumber, limits: [0, 100_000_000] as const };
  const first = FIRST_ROW + 1;
  return tableSheet(
    {
      name: MONITOR[locale],
      title: text("目标完成情况季度监控", "Goals by quarter"),
      note: text(
        "年初填各季度累计目标，每季度填累计完成；序时进度＝累计完成÷当季累计目标。黄灯、红灯的填滞后原因和改进措施。四季度目标与分解目标不等时变红。",
        "In January enter what is due by each quarter, then what was reached. Progress = reached ÷ due. Yellow and red need a reason and a measure; a fourth quarter that is not the part turns red.",
      ),
      columns: [
        { header: text("目标编码", "Goal"), width: 8 },
        { header: text("目标", "Goal in words"), width: 19 },
        { header: text("承担单位", "Bearer"), width: 15 },
        { header: text("角色", "Role"), width: 8 },
        { header: text("分解目标", "Part"), width: 9 },
        ...quarters.map((quarter, at) => ({
          header: text(`${quarter}累计目标`, `Due Q${at + 1}`),
          width: 12,
          ...number,
        })),
        ...quarters.map((quarter, at) => ({
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
      ],
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
