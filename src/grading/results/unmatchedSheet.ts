import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { sheetFormat } from "../format";
import type { Grading } from "./grading";

const WIDTHS = [20, 18, 12, 30, 22] as const;
const HEADERS = ["单位", "建议等次", "审定等次", "审定理由", "审定文号"] as const;

/**
 * 未对应的审定: decisions whose unit is not in the data any more, as they were written. Undefined where there is none and
 * no sheet of an earlier grading to replace.
 */
export function unmatchedSheet({ read }: Grading): SheetSpec | undefined {
  const { unmatched } = read.decisions;
  if (unmatched.length === 0 && !read.sheetOf.has("unmatched")) return undefined;
  const note =
    unmatched.length === 0
      ? "没有未对应的审定。"
      : "这些审定的单位不在数据表中，保留在这里。单位改名的请改成数据表里的名称，再评分一次；不再需要的请删去这一行。";
  const merged = (row: number) => ({ row, column: 0, rows: 1, columns: HEADERS.length });
  return {
    name: sheetFormat("unmatched").zh,
    rows: [
      [{ value: "未对应的审定", style: "title" }],
      [{ value: note, style: "note" }],
      HEADERS.map((value): CellSpec => ({ value, style: "header" })),
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
