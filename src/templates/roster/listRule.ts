import { areaAddress } from "../../workbook/address";
import { quotedSheets } from "../../workbook/sheetReferences";
import type { Validation } from "../../workbook/sheetSpec";
import { FIRST_ROW } from "../build/tableSheet";
import type { Growth } from "./growth";
import { isList, type GrownSheet } from "./keyedFormula";

/** A list to choose from that offers the units, or the lines of a list, of the sample offers those of the roster. */
export function listRule(rule: Validation["rule"], { sheets, data }: Growth): Validation["rule"] {
  if (rule.kind !== "list") return rule;
  const offered = [sheets.get(data)!, ...[...sheets.values()].filter(isList)].find((grown) => {
    const own = new Set(wordsIn(grown));
    return rule.words.every((word) => own.has(word));
  });
  if (!offered) return rule;
  const { sheet, column, capacity: rows } = offered;
  const address = areaAddress({ row: FIRST_ROW, column, rows, columns: 1 });
  const first = `${quotedSheets([sheet.name])}!${address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  return { kind: "other", type: "list", first };
}

/** The names or codes of a sheet in the template. */
function wordsIn({ sheet, column }: GrownSheet): unknown[] {
  return sheet.rows.slice(FIRST_ROW).map((row) => row[column]?.value);
}
