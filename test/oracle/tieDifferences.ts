import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import type { SheetSpec } from "../../src/workbook/sheetSpec";
import { randomTieCase, TIE_KINDS } from "../referee/randomTies";
import { shownDifferences, type FormulaDifference } from "./formulaDifferences";
import { nativeSheets } from "./nativeBundle";

export interface TieComparison {
  /** How many totals were in the middle between two published numbers. */
  readonly ties: number;
  readonly formulas: number;
  readonly found: readonly FormulaDifference[];
}

/**
 * One workbook of plain formulas with at least so many exact ties of every rule, worked out anew by LibreOffice. Cases
 * have up to `most` units; the same first seed draws the same.
 */
export async function tieDifferences(
  first: number,
  tiesPerRule: number,
  most: number,
): Promise<TieComparison> {
  const sheets: SheetSpec[] = [];
  let ties = 0;
  let id = 0;
  for (const kind of TIE_KINDS) {
    let own = 0;
    for (let seed = first; own < tiesPerRule; seed++) {
      const drawn = randomTieCase(seed, kind, most);
      if (drawn.ties === 0) continue;
      own += drawn.ties;
      id += 1;
      for (const sheet of await nativeSheets(id, drawn.scheme, drawn.columns)) sheets.push(sheet);
    }
    ties += own;
  }
  const workbook = createXlsx();
  await workbook.sheets.render(sheets);
  return { ties, ...(await shownDifferences(workbook.save())) };
}
