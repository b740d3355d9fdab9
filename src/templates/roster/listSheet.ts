import type { Roster } from "../../grading/roster/readRoster";
import { rosterSheet } from "../../grading/roster/rosterSheet";
import type { Locale } from "../../scoring/locale";
import type { SheetSpec } from "../../workbook/sheetSpec";

/**
 * 名单 with what the roster says, to be filled in with who reports and whom to call. A roster without codes gets serial
 * numbers; one that has some keeps them alone.
 */
export function listSheet({ units, classes }: Roster, locale: Locale): SheetSpec {
  const hasCodes = units.some(({ more }) => more?.["unitCode"] !== undefined);
  return rosterSheet(units, locale, (id, unit, at) => {
    if (id === "unit") return unit.name;
    if (id === "class" && classes.length > 0) return unit.class;
    if (id === "unitCode" && !hasCodes) return String(at + 1).padStart(3, "0");
    return unit.more?.[id] ?? null;
  });
}
