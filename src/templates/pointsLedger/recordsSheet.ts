import { sheetName } from "../../grading/format";
import type { Locale } from "../../scoring/locale";
import { addressOf } from "../../workbook/address";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { columnRange } from "../build/columnRange";
import type { TemplateRow } from "../build/standardSheets";
import { FIRST_ROW, tableSheet } from "../build/tableSheet";
import { text, type TemplateCell, type TemplateValue, type Text } from "../build/text";
import type { TemplateEntries } from "../template";
import { MONTHLY_CODES, PEOPLE, REVIEWERS, WORKS } from "./pointsLedgerData";
import { exact } from "./sums";

export const RECORDS = text("积分台账", "Points ledger");
const SPARE = 30;
/** Columns of the ledger that other sheets refer to. */
export const AT = { month: 0, name: 1, code: 2, count: 4, weighted: 8, points: 9 } as const;

/** One entry: what a person did of one kind of work in one month. */
export interface PointsRecord {
  readonly month: number;
  readonly name: Text;
  readonly code: string;
  readonly count: number;
  readonly quality: number;
  readonly post: number;
  readonly reviewer: Text;
}

/** The sample entries, by month as they come in. */
export const SAMPLE_RECORDS: readonly PointsRecord[] = Array.from(
  { length: 12 },
  (_, month) => month,
).flatMap((month) =>
  PEOPLE.flatMap((person) =>
    person.works.map(({ code, counts, quality }) => ({
      month: month + 1,
      name: person.name,
      code,
      count: counts[month]!,
      quality: quality[Math.floor(month / 3)]!,
      post: person.post,
      reviewer: REVIEWERS[person.class["zh-CN"]]!,
    })),
  ),
);

export const RECORD_ROWS = SAMPLE_RECORDS.length + SPARE;

const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);

/** For a roster every month has a row for each person and kind of work. */
export function recordEntries(locale: Locale): TemplateEntries {
  return {
    kind: "entries",
    sheet: RECORDS[locale],
    unit: AT.name,
    keys: [
      { columns: [AT.month], values: MONTHS.map((month) => [month]) },
      { columns: [AT.code], values: MONTHLY_CODES.map((code) => [code]) },
    ],
  };
}

/** Points of one piece of a kind of work. */
export function unitPoints(code: string): number {
  return WORKS.find((each) => each.code === code)!.pointsPerUnit;
}

/** Where the formulas look up works and posts, by column on 指标 and 数据. */
export interface LookedUp {
  readonly code: number;
  readonly work: number;
  readonly pointsPerUnit: number;
  readonly unit: number;
  readonly post: number;
}

/** 积分台账: an entry a row; points = work × unit points × quality × post, by formula. */
export function recordsSheet(lookedUp: LookedUp, locale: Locale): SheetSpec {
  const sample = { style: "sample" } as const;
  const number = { style: { base: "sample", align: "right" } } as const;
  return tableSheet(
    {
      name: RECORDS[locale],
      title: text("每月积分台账", "Points ledger, month by month"),
      note: text(
        "每月一人一项工作填一行：填月份、姓名、编码、工作量、质量系数，复核人签名；其余自动计算。积分＝工作量×单位分值×质量系数×岗位系数。",
        "One row a month for each person and kind of work: enter month, person, code, work and quality; the reviewer signs. Points = work × unit points × quality × post.",
      ),
      columns: [
        { header: text("月份", "Month"), width: 7, ...number, limits: [1, 12] },
        { header: text("姓名", "Person"), width: 13, ...sample },
        {
          header: text("编码", "Code"),
          width: 8,
          style: { base: "sample", align: "center" },
          words: MONTHLY_CODES.map((code) => text(code, code)),
        },
        { header: text("工作内容", "Work"), width: 18 },
        { header: text("工作量", "Amount"), width: 9, ...number, limits: [0, 100_000] },
        { header: text("单位分值", "Unit points"), width: 10 },
        {
          header: text("质量系数", "Quality"),
          width: 10,
          style: { base: "sample", align: "right", format: "0.00" },
          limits: [0, 2],
        },
        { header: text("岗位系数", "Post"), width: 10 },
        { header: text("折合工作量", "Work × quality"), width: 11 },
        { header: text("积分", "Points"), width: 10 },
        { header: text("复核人", "Reviewed by"), width: 13, ...sample },
      ],
      rows: Array.from({ length: RECORD_ROWS }, (_, index) =>
        recordRow(SAMPLE_RECORDS[index], FIRST_ROW + index, lookedUp, locale),
      ),
      conditionals: [
        {
          area: { row: FIRST_ROW, column: 6, rows: RECORD_ROWS, columns: 1 },
          formula: `AND(ISNUMBER($G${FIRST_ROW + 1}),$G${FIRST_ROW + 1}<1)`,
          fill: "FFF4CE",
          bold: true,
        },
      ],
      frozenColumns: 2,
      isProtected: true,
    },
    locale,
  );
}

function recordRow(
  record: PointsRecord | undefined,
  row: number,
  lookedUp: LookedUp,
  locale: Locale,
): TemplateRow {
  const entered = (key: keyof PointsRecord): TemplateValue => record?.[key] ?? null;
  const { work, unitPoints: worth, post } = lookUps(record, row, lookedUp, locale);
  const { weighted, points } = products(record, row);
  return [
    entered("month"),
    entered("name"),
    entered("code"),
    work,
    entered("count"),
    worth,
    entered("quality"),
    post,
    weighted,
    points,
    entered("reviewer"),
  ];
}

/** What 指标 says of the kind of work and 数据 of the person. */
function lookUps(
  record: PointsRecord | undefined,
  row: number,
  lookedUp: LookedUp,
  locale: Locale,
): Readonly<Record<"work" | "unitPoints" | "post", TemplateCell>> {
  const ofWork = (at: number): string =>
    columnRange(sheetName("indicators", locale), at, WORKS.length);
  const ofPerson = (at: number): string =>
    columnRange(sheetName("data", locale), at, PEOPLE.length + 6);
  const find = (key: number, from: string, among: string): string => {
    const cell = addressOf(row, key);
    return `IF(${cell}="","",IFERROR(INDEX(${from},MATCH(${cell},${among},0)),""))`;
  };
  const codes = ofWork(lookedUp.code);
  return {
    work: {
      value: WORKS.find(({ code }) => code === record?.code)?.name ?? "",
      formula: find(AT.code, ofWork(lookedUp.work), codes),
      style: "text",
    },
    unitPoints: {
      value: record ? unitPoints(record.code) : "",
      formula: find(AT.code, ofWork(lookedUp.pointsPerUnit), codes),
      style: { base: "number", format: "General" },
    },
    post: {
      value: record?.post ?? "",
      formula: find(AT.name, ofPerson(lookedUp.post), ofPerson(lookedUp.unit)),
      style: { base: "number", format: "0.00" },
    },
  };
}

/** 折合工作量 and 积分, once all four factors are there. */
function products(
  record: PointsRecord | undefined,
  row: number,
): Readonly<Record<"weighted" | "points", TemplateCell>> {
  const cell = (at: number): string => addressOf(row, at);
  const isWhole = `COUNT(${cell(4)},${cell(5)},${cell(6)},${cell(7)})=4`;
  const weighted = record && exact(record.count * record.quality);
  const points =
    record && exact(record.count * record.quality * unitPoints(record.code) * record.post);
  return {
    weighted: {
      value: weighted ?? "",
      formula: `IF(${isWhole},${cell(4)}*${cell(6)},"")`,
      style: "number",
    },
    points: {
      value: points ?? "",
      formula: `IF(${isWhole},${cell(8)}*${cell(5)}*${cell(7)},"")`,
      style: "number",
    },
  };
}
