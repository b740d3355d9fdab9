import { SEALS_SHEET } from "../format/sealFields";
import { differencesOf, type Difference } from "./differences";
import { contentOf, type RowCell, type RowContent } from "./rowContent";
import { sealsIn, type BookSeals } from "./sealSheet";
import { tableCells } from "./tableCells";

/** What 封存 says otherwise than the state of the workbook, with its cells. */
export function recordDifferences({ state, record }: BookSeals): readonly Difference[] {
  const { block, sheet, isForeign } = record;
  if (!block || isForeign) return [];
  const { rows, placeOf } = tableCells(block, sheet, SEALS_SHEET, () => undefined);
  const known = new Map(
    sealsIn(state).map(({ count, date, code, reason }) => {
      const texts = [
        ["date", date],
        ["code", code],
        ["reason", reason],
      ] as const;
      const cells: RowCell[] = texts
        .filter(([, value]) => value !== "")
        .map(([column, value]) => ({ column, kind: "s", value }));
      const number: RowCell = { column: "count", kind: "n", value: String(count) };
      return [String(count), contentOf([number, ...cells]).text] as const;
    }),
  );
  const written = new Map([...rows].map(([name, { cells }]) => [name, withTypedDays(cells)]));
  return differencesOf(
    new Map([[SEALS_SHEET.id, known]]),
    new Map([[SEALS_SHEET.id, { rows: written, placeOf }]]),
  );
}

/** A day that a person typed again may be a number now. */
function withTypedDays(cells: readonly RowCell[]): RowContent {
  return contentOf(cells.map((cell) => (cell.kind === "d" ? { ...cell, kind: "s" } : cell)));
}
