import { rowHeight } from "../workbook/rowHeight";
import type { SheetSpec } from "../workbook/sheetSpec";

const WIDTH = 76;

/** 说明: what the workbook is for and what to do, step by step. */
export function instructionSheet(title: string, lines: readonly string[]): SheetSpec {
  return {
    name: "说明",
    rows: [
      [{ value: title, style: "title" }],
      ...lines.map((value) => [{ value, style: { base: "text" as const, wrap: true } }]),
    ],
    widths: [WIDTH],
    heights: [34, ...lines.map((line) => rowHeight([line], [WIDTH]) + 8)],
    print: { orientation: "portrait", fitToWidth: true },
  };
}
