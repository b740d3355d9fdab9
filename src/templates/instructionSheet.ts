import type { SheetSpec } from "../workbook/sheetSpec";

/** 说明: what the workbook is for and what to do, step by step. */
export function instructionSheet(title: string, lines: readonly string[]): SheetSpec {
  return {
    name: "说明",
    rows: [
      [{ value: title, style: "title" }],
      ...lines.map((value) => [{ value, style: { base: "text" as const, wrap: true } }]),
    ],
    widths: [92],
    heights: [34, ...lines.map((line) => 20 * Math.max(1, Math.ceil(line.length / 44)) + 6)],
    print: { orientation: "portrait", fitToWidth: true },
  };
}
