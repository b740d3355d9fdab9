import { parseArea } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cell";
import { written } from "../../merge/schemeDifferences";
import { isBlank, type Table, type TableRow } from "../../read/table";
import type { Master } from "../form/master";
import { findSheet } from "../form/sheetTable";
import type { FormOutcome } from "../receive/formOutcome";
import { notice, type Notice } from "../receive/notice";
import type { Claim } from "../receive/readForm";
import { CellWrites, type MergeTarget } from "./cellWrites";
import { keepRows, type KeptRow } from "./keepRows";

/** What the office says of a claim. */
const JUDGED = ["screening", "reviewer", "recognised", "refusal", "recognisedOn"];

/**
 * Puts what units claim into 加减分申报, with the form that it came with. A form that came again replaces its own claims,
 * but for those that the office has judged already.
 */
export async function keepClaims(
  target: MergeTarget,
  master: Master,
  outcomes: readonly FormOutcome[],
): Promise<Notice[]> {
  const found = await findSheet(target, "claims");
  const notices: Notice[] = [];
  const writes = new CellWrites();
  const added: KeptRow[] = [];
  for (const { sent, taken } of outcomes) {
    if (!taken) continue;
    const { id, reporter } = sent.numbered;
    const before = (found?.table?.rows ?? []).filter((row) => written(row.value("form")) === id);
    const judged = before.filter((row) => JUDGED.some((key) => !isBlank(row.value(key))));
    for (const row of before) if (!judged.includes(row)) clear(writes, found!.table!, row);
    if (judged.length > 0 && taken.claims.length > 0) {
      notices.push(notice("warning", "claimReviewed", { form: id, count: judged.length }));
    }
    for (const claim of taken.claims)
      added.push(claimRow(master, sent.form.pairs, { id, reporter, claim }));
  }
  await writes.writeTo(target);
  if (added.length > 0) await keepRows(target, "claims", undefined, added, master.read.locale);
  return notices;
}

function clear(writes: CellWrites, table: Table, row: TableRow): void {
  for (const key of table.columns.keys()) {
    writes.set(table.sheet, row.row, parseArea(row.place(key).address)!.column, null);
  }
}

/** A claim without a unit is of the one that its form is about. */
function claimRow(
  { read }: Master,
  pairs: FormOutcome["lacking"],
  { id, reporter, claim }: { id: string; reporter: string; claim: Claim },
): KeptRow {
  const units = [...new Set(pairs.map(({ unit }) => read.data.units[unit]!))];
  const typed = claim.get("unit") ?? null;
  const unit: CellValue = isBlank(typed) ? (units.length === 1 ? units[0]! : reporter) : typed;
  const claimed = [...claim].filter(([key]) => !JUDGED.includes(key) && key !== "form");
  return new Map<string, CellValue>([...claimed, ["unit", unit], ["form", id]]);
}
