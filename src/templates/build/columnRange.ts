import { areaAddress } from "../../workbook/address";
import { FIRST_ROW } from "./tableSheet";

/** A column of a template's table on another sheet, with fixed addresses: '台账'!$J$4:$J$225. */
export function columnRange(sheet: string, column: number, rows: number): string {
  const address = areaAddress({ row: FIRST_ROW, column, rows, columns: 1 });
  return `'${sheet.replaceAll("'", "''")}'!${address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
