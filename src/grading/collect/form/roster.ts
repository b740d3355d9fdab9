import type { Workbook } from "../../../workbook/workbook";
import { plainWord } from "../../../scoring/plainWord";
import { written } from "../../merge/schemeDifferences";
import { findSheet } from "./sheetTable";

/** What 名单 says of a unit; "" where it says nothing. */
export interface RosterRow {
  readonly unit: string;
  /** 单位编码, or the number of the row: 001. */
  readonly code: string;
  /** Who reports for it; the unit itself where nothing is given. */
  readonly reporter: string;
  readonly contact: string;
  readonly phone: string;
}

/** The units of 数据 with what 名单 says of each; without that sheet each reports for itself. */
export async function readRosterOf(
  workbook: Workbook,
  units: readonly string[],
): Promise<RosterRow[]> {
  const rows = (await findSheet(workbook, "roster"))?.table?.rows ?? [];
  const byUnit = new Map(rows.map((row) => [plainWord(written(row.value("unit"))), row]));
  return units.map((unit, index) => {
    const row = byUnit.get(plainWord(unit));
    const text = (key: string): string => (row ? written(row.value(key)) : "");
    return {
      unit,
      code: text("unitCode") || String(index + 1).padStart(3, "0"),
      reporter: text("reporter") || unit,
      contact: text("contact"),
      phone: text("phone"),
    };
  });
}
