import type { CellSpec, SheetSpec, Style, StyleName } from "../../workbook/sheetSpec";
import { keysOf, type MergedRow } from "./mergeRows";
import { masterSheet } from "./masterSheet";
import { masterTable, type MasterTable } from "./masterTable";
import type { Part, RowSheet } from "./part";

/** 方案, 指标 and 等次 as the reference file has them, with its titles, lists and looks. */
export async function schemeSheets(reference: Part): Promise<SheetSpec[]> {
  const sheets: SheetSpec[] = [];
  for (const id of ["scheme", "indicators", "grades"] as const) {
    const info = reference.read.sheetOf.get(id);
    if (info) sheets.push(await masterSheet(reference, info.name));
  }
  return sheets;
}

/**
 * One merged sheet: the rows of all files in the table of the reference file, under its own headers and from its first
 * row on, because formulas of other sheets count on that. Columns that only other files have, and the file and row that
 * each row comes from, stand to the right of it.
 */
export async function mergedSheet(
  id: RowSheet,
  reference: Part,
  parts: readonly Part[],
  rows: readonly (MergedRow | undefined)[],
): Promise<SheetSpec> {
  const keys = [...new Set(parts.flatMap((part) => keysOf(part, id)))];
  const master = await masterTable(
    id,
    reference,
    keys.filter((key) => key !== "sourceFile"),
  );
  const { sheet, first } = master;
  const standing = sheet.rows.slice(first);
  const merged = rows.map((row, index) => mergedRow(master, row, standing[index]));
  const rest = standing.slice(rows.length).map((line) => blankLine(master, line));
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, first), ...merged, ...rest],
    heights: (sheet.heights ?? []).slice(0, first),
    merges: (sheet.merges ?? []).filter(({ row, rows: count }) => row + count <= first),
    hiddenRows: (sheet.hiddenRows ?? []).filter((row) => row < first),
  };
}

type Line = readonly (CellSpec | undefined)[];

/** A row of a file in the columns of the master; one that is undefined stays free. */
function mergedRow(
  master: MasterTable,
  merged: MergedRow | undefined,
  standing: Line = [],
): (CellSpec | undefined)[] {
  if (!merged) return blankLine(master, standing);
  const { file, row } = merged;
  const line = blankLine(master, standing);
  for (const [key, column] of master.columns) {
    const base = standing[column]?.style ?? master.pattern[column]?.style ?? "input";
    const format = row.format(key);
    const style: StyleName | Style =
      format === null ? base : { ...(typeof base === "string" ? { base } : base), format };
    while (line.length <= column) line.push(undefined);
    line[column] = { value: row.value(key), style };
  }
  while (line.length <= master.source) line.push(undefined);
  line[master.source] = { value: `${file} 第 ${row.row + 1} 行`, style: "note" };
  return line;
}

/** The looks of a row without what stands in it. */
function blankLine({ pattern }: MasterTable, standing: Line): (CellSpec | undefined)[] {
  const width = Math.max(standing.length, standing.length === 0 ? pattern.length : 0);
  return Array.from({ length: width }, (_, column) => {
    const style =
      standing[column]?.style ?? (standing.length === 0 ? pattern[column]?.style : undefined);
    return style === undefined ? undefined : { value: null, style };
  });
}
