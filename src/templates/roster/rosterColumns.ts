import { sheetFormat } from "../../grading/format";
import type { Roster } from "../../grading/roster/readRoster";
import { plainWord } from "../../scoring/plainWord";
import type { CellValue } from "../../workbook/cell";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { FIRST_ROW, HEADER_ROW } from "../build/tableSheet";

/** What 数据 has of a unit that a roster may say too. */
const SHARED = ["post", "difficulty", "status", "statusReason"];

/** 数据 with what the roster says of status and coefficients, in the columns that it has for them. */
export function withRosterColumns(sheet: SheetSpec, { units }: Roster): SheetSpec {
  const header = sheet.rows[HEADER_ROW]!;
  const columns = SHARED.flatMap((key): [string, number][] => {
    const { zh, en, id } = sheetFormat("data").fields.find((field) => field.id === key)!;
    const words = [...zh, en, id].map(plainWord);
    const at = header.findIndex(
      (cell) => typeof cell?.value === "string" && words.includes(plainWord(cell.value)),
    );
    return at < 0 ? [] : [[key, at]];
  });
  const rows = sheet.rows.map((row, at) => {
    const more = units[at - FIRST_ROW]?.more;
    if (!more) return row;
    const line = [...row];
    for (const [key, column] of columns) {
      const text = more[key];
      if (text !== undefined)
        line[column] = { ...row[column], value: cellOf(text), style: "input" };
    }
    return line;
  });
  return { ...sheet, rows };
}

/** A coefficient is a number again. */
function cellOf(text: string): CellValue {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
