import { addressOf } from "./address";
import type { SheetSpec, TableSpec } from "./sheetSpec";
import { WorkbookError } from "./workbookError";

/**
 * Refuses tables that Excel would repair away: a name twice, a header that is blank or repeated.
 *
 * @throws {WorkbookError} tableNameTaken, tableHeaderInvalid
 */
export function checkTables(sheets: readonly SheetSpec[], takenNames: readonly string[]): void {
  const names = new Set(takenNames.map((name) => name.toLowerCase()));
  for (const sheet of sheets) {
    for (const table of sheet.tables ?? []) {
      if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(table.name) || table.area.rows < 2) {
        throw new RangeError(`Not a table: ${table.name}, ${table.area.rows} rows`);
      }
      if (names.has(table.name.toLowerCase())) {
        throw new WorkbookError("tableNameTaken", { table: table.name });
      }
      names.add(table.name.toLowerCase());
      tableHeaders(sheet, table);
    }
  }
}

/** The column names of a table. @throws {WorkbookError} tableHeaderInvalid */
export function tableHeaders(sheet: SheetSpec, { name, area }: TableSpec): readonly string[] {
  const seen = new Set<string>();
  return Array.from({ length: area.columns }, (_, index) => {
    const value = sheet.rows[area.row]?.[area.column + index]?.value;
    const key = typeof value === "string" ? value.toLowerCase() : "";
    if (typeof value !== "string" || key === "" || seen.has(key)) {
      const cell = addressOf(area.row, area.column + index);
      throw new WorkbookError("tableHeaderInvalid", { table: name, cell });
    }
    seen.add(key);
    return value;
  });
}
