import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { columnRange } from "../build/columnRange";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text } from "../build/text";
import {
  BEARERS,
  GOALS,
  LEAD,
  NO,
  PARTS,
  PLACE,
  SUPPORT,
  SYSTEM,
  YES,
  type Goal,
} from "./goalBreakdownData";
import { bearerOf, goalOf, PART_ROWS } from "./parts";

export const BREAKDOWN = text("目标分解", "Breakdown");
/** Columns of 目标分解 that other sheets refer to. */
export const PART_AT = { code: 0, goal: 1, track: 3, bearer: 4, role: 5, value: 6 } as const;
const CHECK = text("分解核对", "Check of parts");
const GOOD = text("一致", "adds up");
const BAD = text("不一致，请核对", "does not add up");
const RATE = text("比率不相加", "rate, not added");
const PERSONS = [
  text("分管市领导", "Vice mayor in charge"),
  text("部门负责人", "Head of department"),
  text("责任人", "Person"),
  text("第一责任人", "First person"),
  text("第二责任人", "Second person"),
  text("第三责任人", "Third person"),
];
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
        "每个目标按系统（条）和按地区（块）各分解一次，一个承担单位一行；写明牵头、配合和六类责任人，落实到人。",
        "Each goal is broken down twice, by system and by place; a row for each bearer, with its role and six kinds of responsible persons.",
      ),
      columns: [
        {
          header: text("目标编码", "Goal"),
          width: 8,
          style: { base: "sample", align: "center" },
          words: GOALS.map(({ code }) => text(code, code)),
        },
        { header: text("目标", "Goal in words"), width: 20 },
        { header: text("计量单位", "Unit"), width: 11 },
        { header: text("条块", "Track"), width: 10, ...sample, words: [SYSTEM, PLACE] },
        {
          header: text("承担单位", "Bearer"),
          width: 17,
          ...sample,
          words: BEARERS.map(({ name }) => name),
        },
        { header: text("角色", "Role"), width: 9, ...sample, words: [LEAD, SUPPORT] },
        {
          header: text("分解目标", "Part"),
          width: 10,
          style: sampleNumber,
          limits: [0, 100_000_000],
        },
        ...PERSONS.map((header) => ({ header, width: 12, ...sample })),
        { header: text("完成时限", "Deadline"), width: 12, ...sample },
      ],
      rows,
      frozenColumns: 2,
      orientation: "landscape",
      isProtected: true,
    },
    locale,
  );
}

function breakdownRow(index: number, locale: Locale): TemplateRow {
  const part = PARTS[index];
  const code = addressOf(FIRST_ROW + index, PART_AT.code);
  const fromCheck = (at: number): string =>
    `IF(${code}="","",IFERROR(INDEX(${columnRange(CHECK[locale], at, GOALS.length)},MATCH(${code},${columnRange(CHECK[locale], 0, GOALS.length)},0)),""))`;
  return [
    part?.goal ?? null,
    { value: part ? goalOf(part).name : "", formula: fromCheck(1), style: "text" },
    { value: part ? goalOf(part).unit : "", formula: fromCheck(2), style: "centre" },
    part ? bearerOf(part).track : null,
    part ? bearerOf(part).name : null,
    part?.role ?? null,
    part?.value ?? null,
    part ? goalOf(part).leader : null,
    ...(part ? bearerOf(part).persons : PERSONS.slice(1).map(() => null)),
    part ? "2026-12-31" : null,
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
    formula: `IF(${cell(5)}="${NO[locale]}","—",SUMIFS(${range(PART_AT.value)},${range(PART_AT.code)},${cell(0)},${range(PART_AT.track)},"${track[locale]}"))`,
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
