import type { TableSpec } from "../../sheetSpec";
import { areaAddress } from "../../address";

/** A table as it is laid over the cells of a sheet. */
export interface PlannedTable {
  readonly name: string;
  readonly address: string;
}

export const plannedTable = ({ name, area }: TableSpec): PlannedTable => ({
  name,
  address: areaAddress(area),
});

/** Our own protection: without a password; people may still widen columns, sort and filter. */
export const OUR_PROTECTION: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowSort: true,
  allowAutoFilter: true,
};

/** Lays tables over the cells of a sheet; their looks come from the cells. */
export function addTables(sheet: Excel.Worksheet, tables: readonly PlannedTable[]): void {
  for (const { name, address } of tables) {
    const table = sheet.tables.add(address, true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
  }
}
