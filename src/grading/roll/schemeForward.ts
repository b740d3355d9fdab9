import type { Locale } from "../../scoring/locale";
import type { CellSpec, SheetSpec, Style } from "../../workbook/sheetSpec";
import { parseArea } from "../../workbook/address";
import { masterSheet } from "../merge/masterSheet";
import type { Part } from "../merge/part";
import { isBlank } from "../read/table";
import { written } from "../merge/schemeDifferences";
import type { RollAnswers } from "./lineage";
import { columnsOf } from "./rowsForward";
import { headerIn } from "./headerIn";
import { withYear, type SettingForward } from "./settingsForward";

/** What people should look at stands on this ground. */
const CONFIRM = "FFF2CC";

interface Years {
  readonly last: number;
  readonly present: number;
}

/** 方案 with the settings of this year. */
export async function settingSheet(
  present: Part,
  settings: readonly SettingForward[],
): Promise<SheetSpec> {
  const sheet = await masterSheet(present, present.read.sheetOf.get("scheme")!.name);
  const rows = sheet.rows.map((line) => [...line]);
  for (const { place, value, kind } of settings) {
    const { row, column } = parseArea(place.address)!;
    rows[row]![column] = marked({ ...rows[row]![column], value }, kind !== "moved");
  }
  return { ...sheet, rows };
}

/** 指标 or 等次 as it stands, titles of this year above; targets are marked, since they were last year's. */
export async function tableOfScheme(
  present: Part,
  id: "indicators" | "grades",
  years: Years,
  answers: RollAnswers,
): Promise<SheetSpec> {
  const { read, tables } = present;
  const sheet = await masterSheet(present, read.sheetOf.get(id)!.name);
  const table = tables.get(id)!;
  const rows = sheet.rows.map((line, row) =>
    row < table.headerRow ? line.map((cell) => titleOf(cell, years)) : [...line],
  );
  if (id === "grades") return { ...sheet, rows };
  const columns = columnsOf(table);
  for (const key of ["target", "targetUpper"]) {
    const column = columns.get(key);
    for (const { row } of column === undefined ? [] : table.rows) {
      const cell = rows[row]![column!];
      if (cell && !isBlank(cell.value)) rows[row]![column!] = marked(cell, true);
    }
  }
  if (answers.basis.size > 0) putBasis(rows, present, answers, read.locale);
  return { ...sheet, rows };
}

/** What was answered is asked no second time. */
function putBasis(
  rows: (CellSpec | undefined)[][],
  { tables }: Part,
  { basis }: RollAnswers,
  locale: Locale,
): void {
  const table = tables.get("indicators")!;
  const head = rows[table.headerRow]!;
  const known = columnsOf(table).get("mergeBasis");
  const column = known ?? head.length;
  const [header] = head;
  if (known === undefined) {
    head.push({ ...header, value: headerIn("indicators", "mergeBasis", locale) });
  }
  for (const row of table.rows) {
    const answer = basis.get(written(row.value("code")));
    if (answer === undefined) continue;
    const line = rows[row.row]!;
    while (line.length <= column) line.push(undefined);
    const word = { sum: "相加", none: "不沿用" }[answer];
    line[column] = { style: "input", ...line[column], value: locale === "zh-CN" ? word : answer };
  }
}

/** A title names the year. */
export function titleOf(
  cell: CellSpec | undefined,
  { last, present }: Years,
): CellSpec | undefined {
  if (typeof cell?.value !== "string") return cell;
  return { ...cell, value: withYear(cell.value, last, present) };
}

function marked(cell: CellSpec, isMarked: boolean): CellSpec {
  if (!isMarked) return cell;
  const base: Style =
    typeof cell.style === "string" ? { base: cell.style } : (cell.style ?? { base: "input" });
  return { ...cell, style: { ...base, fill: CONFIRM } };
}
