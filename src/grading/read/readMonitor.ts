import type { Findings } from "../findings/finding";
import { readText } from "./cells";
import { optionalTable } from "./optionalTable";
import { monitorGoal, type MonitorGoal } from "./monitorGoal";
import type { Table, TableRow } from "./table";
import type { WorkbookTables } from "./workbookTables";

/** The goals of 季度监控, with what 目标分解 says of each. */
export interface Monitor {
  readonly goals: readonly MonitorGoal[];
  /** The sheet of the monitor. */
  readonly sheet: string;
}

/**
 * Reads 目标分解 and 季度监控; a goal of a bearer is found by its code and the bearer, wherever its rows stand. Undefined
 * where the workbook has no monitor.
 */
export async function readMonitor(
  tables: WorkbookTables,
  findings: Findings,
): Promise<Monitor | undefined> {
  const breakdown = await optionalTable(tables, "breakdown", findings);
  const monitor = await optionalTable(tables, "monitor", findings);
  if (!breakdown || !monitor) return undefined;
  const parts = rowsByKey(breakdown, findings);
  const rows = rowsByKey(monitor, findings);
  const goals: MonitorGoal[] = [];
  for (const [key, row] of rows) {
    const part = parts.get(key);
    if (part) goals.push(monitorGoal(row, part, findings));
    else findings.add("error", "goalUnknown", row.place("code"), namesOf(row, findings));
  }
  for (const [key, row] of parts) {
    if (rows.has(key)) continue;
    findings.add("warning", "goalNotMonitored", row.place("code"), namesOf(row, findings));
  }
  return { goals, sheet: monitor.sheet };
}

function rowsByKey(table: Table, findings: Findings): Map<string, TableRow> {
  const rows = new Map<string, TableRow>();
  for (const row of table.rows) {
    const names = namesOf(row, findings);
    if (names.goal === "" || names.unit === "") {
      const field = names.goal === "" ? "code" : "unit";
      findings.add("error", "goalWithoutName", row.place(field));
      continue;
    }
    const key = JSON.stringify([names.goal, names.unit]);
    const known = rows.get(key);
    if (known) {
      const other = known.place("code").address;
      findings.add("error", "goalTwice", row.place("code"), { ...names, other });
    } else rows.set(key, row);
  }
  return rows;
}

function namesOf(row: TableRow, findings: Findings): { goal: string; unit: string } {
  const text = (key: string): string => readText(row.value(key), row.place(key), findings);
  return { goal: text("code"), unit: text("unit") };
}
