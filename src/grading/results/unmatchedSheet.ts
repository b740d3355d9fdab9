import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { sheetName } from "../format";
import type { Grading } from "./grading";
import { resultWord } from "./resultWords";

const WIDTHS = [20, 18, 12, 30, 22] as const;
const HEADERS = ["unit", "suggested", "decided", "reason", "document"] as const;

/**
 * 未对应的审定: decisions whose unit is not in the data any more, as they were written. Undefined where there is none and
 * no sheet of an earlier grading to replace.
 */
export function unmatchedSheet({ read }: Grading): SheetSpec | undefined {
  const { unmatched } = read.decisions;
  if (unmatched.length === 0 && !read.sheetOf.has("unmatched")) return undefined;
  const { locale } = read;
  const note = resultWord(unmatched.length === 0 ? "noUnmatched" : "unmatchedNote", locale);
  const merged = (row: number) => ({ row, column: 0, rows: 1, columns: HEADERS.length });
  return {
    name: sheetName("unmatched", locale),
    rows: [
      [{ value: resultWord("unmatchedTitle", locale), style: "title" }],
      [{ value: note, style: "note" }],
      HEADERS.map((word): CellSpec => ({ value: resultWord(word, locale), style: "header" })),
      ...unmatched.map(({ unit, suggested, decided, reason, document }) =>
        [unit, suggested, decided, reason, document].map((value): CellSpec => ({
          value: value || null,
          style: "input",
        })),
      ),
    ],
    widths: WIDTHS,
    heights: [30, 36, 22],
    merges: [merged(0), merged(1)],
    freeze: { rows: 3, columns: 1 },
    print: { orientation: "landscape", fitToWidth: true, repeatRows: [2, 2] },
  };
}
