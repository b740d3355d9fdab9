import type { Workbook } from "../../workbook/workbook";
import type { Flaw } from "./flaw";
import { InspectedBook } from "./inspectedBook";
import { inspectGrades } from "./inspectGrades";
import { inspectRanks } from "./inspectRanks";
import { inspectTotals } from "./inspectTotals";
import { inspectTyped } from "./inspectTyped";
import { runsOf } from "./runs";

/** What an old workbook was found to be. */
export type Inspection =
  /** A formula has no value, so nothing can be compared: the file must be opened and saved once. */
  | {
      readonly kind: "uncalculated";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
    }
  /** No formula of it makes a total, a rank or a grade. */
  | { readonly kind: "nothing" }
  | {
      readonly kind: "inspected";
      readonly flaws: readonly Flaw[];
      /** How many totals, ranks and grades were compared. */
      readonly compared: number;
      readonly book: InspectedBook;
    };

/** Compares the totals, ranks and grades of a workbook with exact reckoning from its own formulas. Nothing is written. */
export async function inspectWorkbook(workbook: Workbook): Promise<Inspection> {
  const book = await InspectedBook.read(workbook);
  const missing = book.uncalculated();
  if (missing) return { kind: "uncalculated", ...missing };
  let compared = 0;
  const flaws: Flaw[] = [];
  for (const name of book.sheets.keys()) {
    const own: Flaw[] = [];
    for (const run of runsOf(book, name)) {
      const found = [inspectTotals, inspectRanks, inspectGrades].map((inspect) =>
        inspect(book, run),
      );
      const count = found.reduce((sum, each) => sum + each.compared, 0);
      compared += count;
      if (count > 0) for (const flaw of inspectTyped(book, run)) own.push(flaw);
      for (const each of found) for (const flaw of each.flaws) own.push(flaw);
    }
    own.sort((a, b) => a.row - b.row || a.column - b.column);
    for (const flaw of own) flaws.push(flaw);
  }
  return compared === 0 ? { kind: "nothing" } : { kind: "inspected", flaws, compared, book };
}
