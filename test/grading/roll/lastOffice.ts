import { Findings } from "../../../src/grading/findings/finding";
import { gradingSheets, prepareGrading } from "../../../src/grading/gradeWorkbook";
import { isBad, readPart } from "../../../src/grading/merge/part";
import { isRefusal, readLastYear, type LastYear } from "../../../src/grading/roll/lastYear";
import { readAnswers } from "../../../src/grading/roll/readAnswers";
import { rollForward, type Rolled } from "../../../src/grading/roll/rollForward";
import { sheetFormat } from "../../../src/grading/format";
import { readTable } from "../../../src/grading/read/table";
import { codeFinder } from "../../../src/grading/read/codeFinder";
import type { SheetId } from "../../../src/grading/format/fields";
import type { RosterUnit } from "../../../src/grading/roster/readRoster";
import type { CellValue } from "../../../src/workbook/cell";
import type { SheetSpec } from "../../../src/workbook/sheetSpec";
import type { Workbook } from "../../../src/workbook/workbook";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";

export type Rows = readonly (readonly CellValue[])[];
export type Book = Readonly<Record<string, Rows>>;

/**
 * Last year of the specification: 甲局 92.40 (1), 丙局 90.00 (2), 乙局 88.10 (3), 丁局 85.00 (4), 戊局 80.00 (5). K1 is an amount
 * whose marks come from a ladder of one step, so that K3 alone makes the scores: 0.3 × 100 + 0.2 × 100 + 0.5 × K3.
 */
export const LAST: Book = {
  方案: [
    ["项目", "值"],
    ["方案名称", "2026年度部门考核"],
    ["考核年度", 2026],
    ["名额算法", "分档"],
  ],
  指标: [
    ["编码", "指标名称", "权重", "计分方法", "目标", "零分线", "计量单位", "分档标准"],
    ["K1", "产业投资", 30, "分档", null, null, "亿元", "0:100"],
    ["K2", "办结率", 20, "目标达成", 90, 60, "%", null],
    ["K3", "重点工作", 50, "直接评分", null, null, null, null],
  ],
  等次: [
    ["等次", "下限", "名额比例"],
    ["优秀", 90, "40%"],
    ["良好", 85, null],
    ["合格", 60, null],
    ["待改进", 0, null],
  ],
  数据: [
    ["单位", "K1", "K2", "K3"],
    ["甲局", 120, 95, 84.8],
    ["乙局", 85, 95, 76.2],
    ["丙局", 205, 95, 80],
    ["丁局", 60, 95, 70],
    ["戊局", 30, 95, 60],
  ],
};

/** The workbook graded, its results in it. */
export async function gradedBook(book: Book): Promise<Workbook> {
  const workbook = createMemoryWorkbook(book);
  const { grading, findings } = await prepareGrading(workbook);
  if (!grading) throw new Error(findings.map((each) => each.message("zh-CN")).join("\n"));
  await workbook.sheets.render(
    gradingSheets(grading, { date: "2026-12-31", version: "test" }, "values"),
  );
  return workbook;
}

export async function lastOf(book: Book): Promise<LastYear> {
  const last = await readLastYear(await gradedBook(book));
  if (isRefusal(last)) throw new Error(last.reason["zh-CN"]);
  return last;
}

export interface Carrying {
  readonly book?: Book;
  readonly roster?: readonly RosterUnit[];
  readonly answers?: readonly string[];
  /** A workbook with this year's scheme. */
  readonly scheme?: Book;
  readonly year?: number;
}

export async function carried({
  book = LAST,
  roster,
  answers = [],
  scheme,
  year,
}: Carrying): Promise<Rolled> {
  const part = scheme ? await readPart("", createMemoryWorkbook(scheme)) : undefined;
  if (part && isBad(part)) throw new Error("unfit");
  const read = readAnswers(answers);
  if (read.problems.length > 0) return { kind: "wrong", problems: read.problems };
  return rollForward({
    ...{ last: await lastOf(book), roster, scheme: part, lineage: [], answers: read.found, year },
  });
}

export type Made = Extract<Rolled, { kind: "made" }>;

export async function made(carrying: Carrying): Promise<Made> {
  const rolled = await carried(carrying);
  if (rolled.kind === "wrong") throw new Error(rolled.problems.map((each) => each["zh-CN"]).join());
  if (rolled.kind === "asked") {
    throw new Error(rolled.questions.map(({ text }) => text["zh-CN"]).join("\n"));
  }
  return rolled;
}

/** The values of a sheet. */
export function valuesOf(sheets: readonly SheetSpec[], name: string): CellValue[][] {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet.rows.map((row) => row.map((cell) => cell?.value ?? null));
}

/** A sheet of the format by the keys of its columns. */
export function linesOf(sheets: readonly SheetSpec[], id: SheetId): Record<string, CellValue>[] {
  const values = valuesOf(sheets, sheetFormat(id).zh);
  const columns = Math.max(...values.map((row) => row.length));
  const area = { row: 0, column: 0, rows: values.length, columns };
  const blank = values.map((row) => row.map(() => null));
  const block = { area, values, formulas: blank, formats: blank };
  const codes = ["K1", "K2", "K3", "K4"].map((code) => ({ code, name: code }));
  const codeOf = id === "data" ? codeFinder(codes) : undefined;
  const table = readTable(block, id, sheetFormat(id), new Findings(), codeOf)!;
  return table.rows.map((row) =>
    Object.fromEntries([...table.columns.keys()].map((key) => [key, row.value(key)])),
  );
}
