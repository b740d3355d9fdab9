import { listed } from "../../scoring/locale";
import { compareNumbers } from "../../scoring/numbers/compareNumbers";
import { sum } from "../../scoring/numbers/fraction";
import { numberOfFraction } from "../../scoring/numbers/round";
import type { CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/workbook";
import { Findings } from "../findings/finding";
import type { ReadAssessment } from "../read/readAssessment";
import type { TableRow } from "../read/table";
import { workbookTables } from "../read/workbookTables";

/** Units of measure and names of rates, whose parts do not add up. */
const RATE = /%|‰|率|比例|比重|占比|指数|增速|增幅|平均|人均|名次|rate|ratio|index|average/i;

/**
 * Goals that are broken down (条块分解): the targets of the parts add up to the target of the whole, within binary
 * noise. Rates are not additive and are left alone.
 */
export async function checkGoals(
  workbook: Workbook,
  { sheetOf }: ReadAssessment,
  findings: Findings,
): Promise<void> {
  if (!sheetOf.has("indicators")) return;
  const { table } = await workbookTables(workbook, new Findings());
  const indicators = await table("indicators");
  if (!indicators?.columns.has("parent")) return;
  const byCode = new Map(indicators.rows.map((row) => [text(row.value("code")), row]));
  const parts = new Map<string, TableRow[]>();
  for (const row of indicators.rows) {
    const parent = text(row.value("parent"));
    if (parent === "") continue;
    if (!byCode.has(parent)) {
      findings.add("warning", "parentUnknown", row.place("parent"), { code: parent });
    }
    parts.set(parent, [...(parts.get(parent) ?? []), row]);
  }
  for (const [code, rows] of parts) {
    const whole = byCode.get(code);
    if (whole) checkWhole(whole, rows, findings);
  }
}

function checkWhole(whole: TableRow, rows: readonly TableRow[], findings: Findings): void {
  const name = text(whole.value("name")) || text(whole.value("code"));
  const target = whole.value("target");
  const targets = rows.map((row) => row.value("target"));
  const isRate = RATE.test(`${name} ${text(whole.value("unit"))}`);
  const areNumbers = targets.every((value): value is number => typeof value === "number");
  if (isRate || typeof target !== "number" || !areNumbers) return;
  const total = numberOfFraction(sum(targets));
  if (compareNumbers(total, target) === 0) return;
  findings.add("warning", "goalsDoNotAdd", whole.place("target"), {
    name,
    target,
    count: rows.length,
    sum: total,
    difference: Number((target - total).toPrecision(12)),
    parts: listed(rows.map((row) => row.place("target").address)),
  });
}

function text(value: CellValue): string {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
