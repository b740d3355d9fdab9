import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { sheetFormat, sheetName } from "../../grading/format";
import { column, type TemplateColumn } from "../build/column";
import { columnRange } from "../build/columnRange";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, word } from "../build/text";
import { fieldAt } from "./fieldAt";
import {
  AVERAGE,
  BEARERS,
  CUMULATIVE,
  GOALS,
  KINDS,
  LEAD,
  NO,
  PARTS,
  PLACE,
  SUPPORT,
  SYSTEM,
  YES,
  type Goal,
  type Part,
} from "./goalBreakdownData";
import { bearerOf, goalOf, PART_ROWS } from "./parts";

export const BREAKDOWN = text(sheetName("breakdown", "zh-CN"), sheetName("breakdown", "en-US"));
const own = (field: string, width: number, rest: Partial<TemplateColumn> = {}): TemplateColumn =>
  column("breakdown", field, width, rest);
export const CHECK = text("分解核对", "Check of parts");
const GOOD = text("一致", "adds up");
const BAD = text("不一致，请核对", "does not add up");
const RATE = text("比率不相加", "rate, not added");
const PERSONS = ["leader", "head", "person", "person1", "person2", "person3"];
const LIMITS = [-100_000_000, 100_000_000] as const;
const DIRECTIONS = [word("direction", "higher"), word("direction", "lower")];
const sample = { style: "sample" } as const;
const sampleNumber = { base: "sample", align: "right" } as const;

/** 目标分解: a part of a goal a row, by system (条) and by place (块), with six kinds of responsible persons. */
export function breakdownSheet(locale: Locale): SheetSpec {
  const rows = Array.from({ length: PART_ROWS }, (_, index) => breakdownRow(index, locale));
  return tableSheet(
    {
      name: BREAKDOWN[locale],
      title: text("目标任务分解表（条块结合）", "Goals broken down, by system and by place"),
      note: text(
        "每个目标按系统（条）和按地区（块）各分解一次，一个承担单位一行；写明牵头、配合和六类责任人，落实到人。目标越小越好的方向填 反向；从一个水平走到另一个水平的类型填 期末并填基期；由别的单位报数的填数据责任单位。",
        "Each goal is broken down twice, by system and by place; a row for each bearer, with its role and six kinds of responsible persons. Less is better: direction lower. From one level to another: kind final with its base. A number that another office reports: responsible unit.",
      ),
      columns: [
        own("code", 8, {
          style: { base: "sample", align: "center" },
          words: GOALS.map(({ code }) => text(code, code)),
        }),
        own("name", 20),
        own("measure", 11),
        own("track", 10, { ...sample, words: [SYSTEM, PLACE] }),
        own("unit", 17, { ...sample, words: BEARERS.map(({ name }) => name) }),
        own("role", 9, { ...sample, words: [LEAD, SUPPORT] }),
        own("part", 10, { style: sampleNumber, limits: LIMITS }),
        own("direction", 9, { ...sample, words: DIRECTIONS }),
        own("kind", 10, { ...sample, words: KINDS }),
        own("base", 9, { style: sampleNumber, limits: LIMITS }),
        own("weight", 9, { style: sampleNumber, limits: [0, 100] }),
        own("waiver", 16, sample),
        own("sourceUnit", 14, sample),
        ...PERSONS.map((field) => own(field, 12, sample)),
        own("deadline", 12, sample),
      ],
      rows,
      frozenColumns: 2,
      columnBreaks: [fieldAt("breakdown", "base")],
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

function breakdownRow(index: number, locale: Locale): TemplateRow {
  const part = PARTS[index];
  const code = addressOf(FIRST_ROW + index, fieldAt("breakdown", "code"));
  const fromCheck = (at: number): string =>
    `IF(${code}="","",IFERROR(INDEX(${columnRange(CHECK[locale], at, GOALS.length)},MATCH(${code},${columnRange(CHECK[locale], 0, GOALS.length)},0)),""))`;
  return [
    part?.goal ?? null,
    { value: part ? goalOf(part).name : "", formula: fromCheck(1), style: "text" },
    { value: part ? goalOf(part).unit : "", formula: fromCheck(2), style: "centre" },
    ...(part ? partCells(part) : INPUTS.map(() => null)),
  ];
}

/** The columns of 目标分解 that are typed, behind the name and the unit of measure. */
const INPUTS = sheetFormat("breakdown").fields.slice(3);

function partCells(part: Part): TemplateRow {
  const { track, name, persons } = bearerOf(part);
  const { kind, leader } = goalOf(part);
  return [
    track,
    name,
    part.role,
    part.value,
    DIRECTIONS[0]!,
    kind === "average" ? AVERAGE : CUMULATIVE,
    null,
    null,
    null,
    null,
    leader,
    ...persons,
    "2026-12-31",
  ];
}

/** 分解核对: whether the parts of each goal add up, by place and by system; rates are not additive. */
export function checkSheet(locale: Locale): SheetSpec {
  const rows = GOALS.map((goal, index) => checkRow(goal, index, locale));
  const number = { style: sampleNumber, limits: [0, 100_000_000] as const };
  return tableSheet(
    {
      name: CHECK[locale],
      title: text("全市目标与分解核对", "Goals of the city, and whether their parts add up"),
      note: text(
        "先在本表登记目标、省下达目标和市目标。能相加的目标，条合计、块合计都应等于市目标；比率（增速、比例）不能相加，只核对有没有分解。",
        "Register goals here first. Parts by system and by place must each add up to the goal of the city; rates cannot be added up.",
      ),
      columns: [
        { header: text("目标编码", "Goal"), width: 9 },
        { header: text("目标", "Goal in words"), width: 22, ...sample },
        { header: text("计量单位", "Unit"), width: 11, ...sample },
        { header: text("省下达目标", "Set by province"), width: 12, ...number },
        { header: text("市目标", "Set by city"), width: 11, ...number },
        { header: text("可相加", "Additive"), width: 9, ...sample, words: [YES, NO] },
        { header: text("条合计", "Sum by system"), width: 12 },
        { header: text("条核对", "Check"), width: 15 },
        { header: text("块合计", "Sum by place"), width: 12 },
        { header: text("块核对", "Check"), width: 15 },
      ],
      rows,
      conditionals: [7, 9].map((at) => ({
        area: { row: FIRST_ROW, column: at, rows: rows.length, columns: 1 },
        formula: `${addressOf(FIRST_ROW, at)}="${BAD[locale]}"`,
        fill: "FDE7E9",
        bold: true,
      })),
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

function checkRow(goal: Goal, index: number, locale: Locale): TemplateRow {
  const rate = RATE[locale];
  const range = (at: number): string => columnRange(BREAKDOWN[locale], at, PART_ROWS);

  const row = FIRST_ROW + index;
  const cell = (at: number): string => addressOf(row, at);
  const sumOf = (track: typeof SYSTEM): number =>
    PARTS.filter((part) => part.goal === goal.code && bearerOf(part).track === track).reduce(
      (sum, { value }) => sum + value,
      0,
    );
  const sum = (track: typeof SYSTEM) => ({
    value: goal.isAdditive ? sumOf(track) : "—",
    formula: `IF(${cell(5)}="${NO[locale]}","—",SUMIFS(${range(fieldAt("breakdown", "part"))},${range(fieldAt("breakdown", "code"))},${cell(0)},${range(fieldAt("breakdown", "track"))},"${track[locale]}"))`,
    style: { base: "number", format: "General" } as const,
  });
  const verdict = (track: typeof SYSTEM, at: number) => ({
    value: !goal.isAdditive ? rate : sumOf(track) === goal.city ? GOOD[locale] : BAD[locale],
    formula: `IF(${cell(5)}="${NO[locale]}","${rate}",IF(ROUND(${cell(at)}-${cell(4)},6)=0,"${GOOD[locale]}","${BAD[locale]}"))`,
    style: "centre" as const,
  });
  return [
    { value: goal.code, style: "centre" },
    goal.name,
    goal.unit,
    goal.province,
    goal.city,
    goal.isAdditive ? YES : NO,
    sum(SYSTEM),
    verdict(SYSTEM, 6),
    sum(PLACE),
    verdict(PLACE, 8),
  ];
}
