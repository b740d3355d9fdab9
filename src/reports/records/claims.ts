import { Findings } from "../../grading/findings/finding";
import { field } from "../../grading/format/fields";
import { keyOf } from "../../grading/format/header";
import { factsOf } from "../../grading/results/explainUnit";
import type { Grading } from "../../grading/results/grading";
import { readNumber, readText } from "../../grading/read/cells";
import { readTable, type Table } from "../../grading/read/table";
import type { Workbook } from "../../workbook/workbook";
import { placeText } from "../data/placeText";

/** What a unit reported of an item, and why less was taken. */
export interface Claim {
  readonly reported: number;
  readonly reportedAt: string;
  readonly reason: string;
  readonly reasonAt: string;
}

/** The claim of a unit for an indicator; undefined where there is none. */
export type Claims = (unit: number, indicator: number) => Claim | undefined;

/** 自评核定: a row a unit and item, as the template 政府部门年度绩效考核 keeps claims beside what the review left. */
const REVIEW = {
  names: ["自评核定", "Review"],
  fields: [
    field("unit", "单位|单位名称|部门|姓名", "department", "", { isRequired: true }),
    field("code", "编码|指标编码", "code", "", { isRequired: true }),
    field("reported", "自评|自报|自评分", "claimed", "", { isRequired: true }),
    field("cut", "扣分原因|核减原因", "reason of cut", ""),
  ],
} as const;

/** The claims of a workbook: 自报:编码 in 数据, else the rows of 自评核定. */
export async function readClaims(workbook: Workbook, grading: Grading): Promise<Claims> {
  const sheets = await workbook.cells.list();
  const info = sheets.find(({ name }) => REVIEW.names.some((known) => known === name));
  const table = info
    ? readTable(await workbook.cells.read(info.name), info.name, REVIEW, new Findings())
    : undefined;
  const rows = table ? claimRows(table) : new Map<string, Claim>();
  return (unit, indicator) => {
    const { code } = grading.read.scheme.indicators[indicator]!;
    return (
      inData(grading, unit, indicator) ?? rows.get(rowKey(grading.read.data.units[unit]!, code))
    );
  };
}

function inData({ read }: Grading, unit: number, indicator: number): Claim | undefined {
  const claim = factsOf(read).claimOf(indicator, unit);
  if (!claim) return undefined;
  const { code } = read.scheme.indicators[indicator]!;
  const at = (key: string): string => placeText(read.data.placeOf(unit, keyOf(key, code)));
  return { ...claim, reportedAt: at("reported"), reasonAt: at("cut") };
}

/** What is wrong on the sheet is told where it is filled in; here only numbers count. */
function claimRows(table: Table): Map<string, Claim> {
  const ignored = new Findings();
  const claims = new Map<string, Claim>();
  for (const row of table.rows) {
    const text = (key: string): string => readText(row.value(key), row.place(key), ignored);
    const read = readNumber(row.value("reported"), row.place("reported"), "plain", ignored);
    if (read.kind !== "number") continue;
    claims.set(rowKey(text("unit"), text("code")), {
      reported: read.value,
      reportedAt: placeText(row.place("reported")),
      reason: text("cut"),
      reasonAt: placeText(row.place("cut")),
    });
  }
  return claims;
}

function rowKey(unit: string, code: string): string {
  return JSON.stringify([unit, code]);
}
