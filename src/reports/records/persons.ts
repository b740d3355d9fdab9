import { Findings } from "../../grading/findings/finding";
import { field } from "../../grading/format/fields";
import { readDate } from "../../grading/read/dates";
import { readText } from "../../grading/read/cells";
import { readTable, type TableRow } from "../../grading/read/table";
import type { Grading } from "../../grading/results/grading";
import type { CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/workbook";
import { placeText } from "../data/placeText";
import { quote, type Quote } from "../data/text";

/** What 数据 may say of a person besides values, each in a column of that very name. */
export const PERSONAL = {
  gender: "性别",
  born: "出生年月",
  politics: "政治面貌",
  post: "单位及职务职级",
  since: "任现职时间",
  duties: "从事或分管工作",
  summary: "个人总结",
  training: "参加培训情况",
} as const;
export type PersonalField = keyof typeof PERSONAL;

const MONTHS: ReadonlySet<PersonalField> = new Set<PersonalField>(["born", "since"]);

/** What 数据 says of a person; undefined where it says nothing. */
export type Persons = (unit: number, field: PersonalField) => Quote | undefined;

/** Reads the columns that the register of persons asks for; nobody else is told of them. */
export async function readPersons(workbook: Workbook, { read }: Grading): Promise<Persons> {
  const { sheet } = read.data.placeOf(0, "unit");
  const { unitHeader } = read.data;
  if (unitHeader === "" || !(await isNamed(workbook, sheet))) return () => undefined;
  const fields = [
    { ...field("unit", "", "unit", "", { isRequired: true }), zh: [unitHeader] },
    ...Object.values(PERSONAL).map((name) => field(name, name, name, "")),
  ];
  const block = await workbook.cells.read(sheet);
  const table = readTable(block, sheet, { fields }, new Findings());
  const rows = table?.rows ?? [];
  const rowAt = new Map(rows.map((row) => [row.place("unit").address, row]));
  return (unit, key) => {
    const row = rowAt.get(read.data.placeOf(unit, "unit").address);
    return row && table!.columns.has(PERSONAL[key]) ? quoteOf(row, key) : undefined;
  };
}

const HEADERS_SEARCHED = 20;

/** Whether a personal column is named at the top of a sheet; most workbooks have none, and their data are not read again. */
async function isNamed(workbook: Workbook, sheet: string): Promise<boolean> {
  const info = (await workbook.cells.list()).find(({ name }) => name === sheet);
  if (!info || info.rows === 0) return false;
  const { rows, columns } = info;
  const area = { row: 0, column: 0, rows: Math.min(HEADERS_SEARCHED, rows), columns };
  const names = new Set<CellValue>(Object.values(PERSONAL));
  const { values } = await workbook.cells.read(sheet, area);
  return values.some((row) =>
    row.some((value) => typeof value === "string" && names.has(value.trim())),
  );
}

function quoteOf(row: TableRow, key: PersonalField): Quote | undefined {
  const place = row.place(PERSONAL[key]);
  const value = row.value(PERSONAL[key]);
  const text = MONTHS.has(key) ? monthText(value) : undefined;
  const words = text ?? readText(value, place, new Findings());
  return words === "" ? undefined : quote(words, placeText(place), true);
}

/** 1980年5月 of a day as spreadsheets keep it, or of 198005; undefined for anything else, which stays as typed. */
function monthText(value: CellValue): string | undefined {
  if (typeof value !== "number" || !Number.isInteger(value)) return undefined;
  const together = [Math.floor(value / 100), value % 100] as const;
  const ofDay = (readDate(value) ?? "").split("-").map(Number);
  const [year, month] = [together, ofDay].find(isMonth) ?? [];
  return year === undefined ? undefined : `${year}年${month}月`;
}

/** Of somebody who is at work. */
function isMonth([year = 0, month = 0]: readonly number[]): boolean {
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12;
}
