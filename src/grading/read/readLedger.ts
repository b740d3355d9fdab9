import type { LedgerRow } from "../../scoring/columns";
import { ScoreError } from "../../scoring/errors";
import type { Settings } from "../../scoring/scheme";
import type { Findings } from "../findings/finding";
import { readPlain, readText } from "./cells";
import { ledgerDate } from "./ledgerDate";
import type { DataColumns } from "./dataColumns";
import { isBlank, type Table, type TableRow } from "./table";
import { unitOf } from "./unitOf";

/** A ledger row with what people need to recognise it. */
export interface ReadLedgerRow extends LedgerRow {
  readonly title: string;
}

/** Reads 加减分. */
export function readLedger(
  table: Table,
  data: DataColumns,
  settings: Settings,
  findings: Findings,
): ReadLedgerRow[] {
  const known = new Map<string, number>();
  const awards = new Set<string>();
  return table.rows.flatMap((row) => {
    const read = readRow(row, data, settings, findings);
    if (!read) return [];
    const details = { unit: data.units.at(read.unit)!, item: read.title };
    const key = JSON.stringify(Object.values(read));
    const other = known.get(key);
    if (other !== undefined) {
      const rows = { row: row.row + 1, other: other + 1 };
      findings.add("error", "ledgerRowTwice", row.place("unit"), { ...details, ...rows });
    }
    known.set(key, row.row);
    const award = JSON.stringify([read.unit, read.item]);
    if (read.points > 0 && read.item !== "" && read.level !== "") {
      // Beside the error for two equal rows the hint would sound like leave to keep both.
      const isTold = other !== undefined || !awards.has(award);
      if (!isTold) findings.add("info", "sameItem", row.place("unit"), details);
      awards.add(award);
    }
    return [read];
  });
}

/** One row; undefined where it has no unit of the data or no points, which is reported. */
function readRow(
  row: TableRow,
  data: DataColumns,
  settings: Settings,
  findings: Findings,
): ReadLedgerRow | undefined {
  const unit = unitOf(row, data, findings);
  const text = (key: string): string => readText(row.value(key), row.place(key), findings);
  const points = readPlain(row.value("points"), row.place("points"), "plain", findings);
  if (points === null && isBlank(row.value("points"))) {
    findings.add("error", "valueMissing", row.place("points"), {
      what: { "zh-CN": "分值", "en-US": "The points" },
    });
  }
  if (unit === undefined || points === null) return undefined;
  const title = text("title");
  const item = text("item") || title;
  const name = data.units.at(unit)!;
  const kind = points > 0 ? "bonus" : "deduction";
  const read: ReadLedgerRow = {
    unit,
    item,
    title: title || item,
    type: text("type"),
    level: text("level"),
    points,
    share: readShare(row, item, findings),
    date: ledgerDate(row, { unit: name, item: title || item, kind }, settings.period, findings),
    document: text("document"),
  };
  if (points > 0 && settings.bonusNeedsDocument && read.document === "") {
    const details = { unit: name, item: read.title };
    findings.add("warning", "bonusWithoutDocument", row.place("document"), details);
  }
  return read;
}

function readShare(row: TableRow, item: string, findings: Findings): number {
  const place = row.place("share");
  const share = readPlain(row.value("share"), place, "share", findings, row.format("share")) ?? 1;
  if (share <= 0) findings.addError(new ScoreError("invalidLedgerShare", { item, share }), place);
  return share;
}
