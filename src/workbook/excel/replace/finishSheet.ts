import type { TableSpec } from "../../sheetSpec";
import { areaAddress } from "../../address";
import type { Features } from "../connection/features";

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

/** What comes last on a sheet: its tables, whose looks come from the cells, and its protection. */
export function finishSheet(
  sheet: Excel.Worksheet,
  tables: readonly PlannedTable[],
  protection: Excel.WorksheetProtectionOptions | undefined,
  features: Features,
): void {
  for (const { name, address } of tables) {
    const table = sheet.tables.add(address, true);
    table.name = name;
    table.style = "TableStyleLight1";
    if (features.has(3)) table.showBandedRows = false;
  }
  if (protection) sheet.protection.protect(protection);
}
