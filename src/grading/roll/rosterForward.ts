import type { Locale } from "../../scoring/locale";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { findSheet } from "../collect/form/sheetTable";
import { written } from "../merge/schemeDifferences";
import type { RosterUnit } from "../roster/readRoster";
import { rosterSheet } from "../roster/rosterSheet";
import type { CarriedUnit } from "./carried";
import type { LastYear } from "./lastYear";

/** What is of one year alone. */
const OF_THE_YEAR = new Set(["status", "statusReason"]);

/**
 * 名单 of this year: what its own roster says, else what last year's said of the unit that it comes of. Undefined where there
 * is neither. A unit that was renamed has its former name.
 */
export async function rosterForward(
  { part }: LastYear,
  units: readonly CarriedUnit[],
  roster: readonly RosterUnit[] | undefined,
  locale: Locale,
): Promise<SheetSpec | undefined> {
  const found = (await findSheet(part.workbook, "roster"))?.table;
  if (!found && !roster) return undefined;
  const old = new Map(found?.rows.map((row) => [written(row.value("unit")), row]));
  return rosterSheet(units, locale, (id, { move }) => {
    const own = roster?.find(({ name }) => name === move.unit)?.more ?? {};
    const isOne = move.kind === "same" || move.kind === "renamed";
    const before = isOne ? old.get(move.before[0]!) : undefined;
    const kept: Readonly<Record<string, string>> = {
      unit: move.unit,
      class: move.className,
      ...(move.kind === "renamed" ? { formerName: move.before[0]! } : {}),
    };
    const last = before && !OF_THE_YEAR.has(id) ? written(before.value(id)) : "";
    return kept[id] || own[id] || last || null;
  });
}
