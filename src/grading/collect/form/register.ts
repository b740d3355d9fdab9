import type { CellValue } from "../../../workbook/cell";
import { written } from "../../merge/schemeDifferences";
import { readDate } from "../../read/dates";
import type { Master } from "./master";
import { findSheet } from "./sheetTable";

/** What 收表 says of a form already. */
export interface RegisterRow {
  readonly received: string;
  readonly file: string;
  /** 0 where nothing was taken yet. */
  readonly version: number;
  /** 状态 and 问题 as they were written. */
  readonly state: string;
  readonly problem: string;
}

/** The rows of 收表 by 表号; none where there is no such sheet yet. */
export async function readRegister({
  workbook,
}: Master): Promise<ReadonlyMap<string, RegisterRow>> {
  const table = (await findSheet(workbook, "collection"))?.table;
  return new Map(
    (table?.rows ?? []).map((row) => [
      written(row.value("form")),
      {
        received: dayIn(row.value("received")),
        file: written(row.value("file")),
        version: Number(row.value("version") ?? 0) || 0,
        state: written(row.value("state")),
        problem: written(row.value("problem")),
      },
    ]),
  );
}

/** A day in a cell as 2026-12-20; "" where there is none. */
export function dayIn(value: CellValue): string {
  const day = readDate(value) ?? "";
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : "";
}
