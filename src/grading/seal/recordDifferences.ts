import { SEALS_SHEET } from "../format/sealFields";
import { differencesOf, type Difference } from "./differences";
import { sealsIn, type BookSeals } from "./sealSheet";
import { tableCells } from "./tableCells";

/** What 封存 says otherwise than the state of the workbook, with its cells. */
export function recordDifferences({ state, record }: BookSeals): readonly Difference[] {
  const { block, sheet, isForeign } = record;
  if (!block || isForeign) return [];
  const { cells, placeOf } = tableCells(block, sheet, SEALS_SHEET, () => undefined);
  // A day that a person typed again may be a number now.
  const written = cells.map((cell) => (cell.kind === "d" ? { ...cell, kind: "s" as const } : cell));
  const known = sealsIn(state).flatMap(({ count, date, code, reason }) => {
    const at = { sheet: SEALS_SHEET.id, row: String(count) };
    const texts = [
      ["date", date],
      ["code", code],
      ["reason", reason],
    ] as const;
    return [
      { ...at, column: "count", kind: "n" as const, value: String(count) },
      ...texts
        .filter(([, value]) => value !== "")
        .map(([column, value]) => ({ ...at, column, kind: "s" as const, value })),
    ];
  });
  return differencesOf(known, new Map([[SEALS_SHEET.id, { cells: written, placeOf }]]));
}
