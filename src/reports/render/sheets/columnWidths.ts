import { largest } from "../../../workbook/extremes";
import type { Block } from "../../data/report";
import { chartGrid } from "../charts/chartGrid";

/** A character of a sheet in twips. */
const CHARACTER = 105;
const LEAST = 7;
/** What the text of a paper takes where no table is wide. */
const WHOLE = 80;

/** Widths of the columns of a sheet in characters: each as wide as the widest of the tables that share it. */
export function columnWidths(blocks: readonly Block[]): number[] {
  const tables = blocks.map(twipsOf);
  const count = largest(
    tables.map(({ length }) => length),
    1,
  );
  const widths = Array.from({ length: count }, (_, column) =>
    largest(
      tables.map((twips) => Math.round((twips[column] ?? 0) / CHARACTER)),
      LEAST,
    ),
  );
  const whole = widths.reduce((total, width) => total + width, 0);
  return whole >= WHOLE ? widths : widths.map((width) => Math.round((width * WHOLE) / whole));
}

function twipsOf(block: Block): readonly number[] {
  switch (block.kind) {
    case "table":
      return block.table.columns.map(({ width }) => width);
    case "form":
      return block.form.widths;
    case "chart":
      return chartGrid(block.chart).headers.map((_, column) => CHART[Math.min(1, column)]!);
    default:
      return [];
  }
}

/** The names of a chart and its numbers, in twips. */
const CHART = [2600, 1000] as const;
