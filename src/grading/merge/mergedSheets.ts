import { rowHeight } from "../../workbook/rowHeight";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { sheetFormat } from "../format";
import { keysOf, type MergedRow } from "./mergeRows";
import type { Part, RowSheet } from "./part";

/** 方案, 指标 and 等次 as the reference file has them: values and formats of its cells. */
export async function schemeSheets({ read, workbook }: Part): Promise<SheetSpec[]> {
  const sheets: SheetSpec[] = [];
  for (const id of ["scheme", "indicators", "grades"] as const) {
    const info = read.sheetOf.get(id);
    if (!info) continue;
    const { area, values, formats } = await workbook.cells.read(info.name);
    const above = Array.from({ length: area.row }, (): CellSpec[] => []);
    const left = Array.from({ length: area.column }, () => undefined);
    const rows = values.map((cells, row) => [
      ...left,
      ...cells.map((value, column): CellSpec | undefined => {
        if (value === null) return undefined;
        const format = formats[row]?.[column] ?? undefined;
        return { value, style: { base: "text", ...(format ? { format } : {}) } };
      }),
    ]);
    sheets.push({ name: info.name, rows: [...above, ...rows], widths: [14, 22, 12, 14, 22, 12] });
  }
  return sheets;
}

/** One merged sheet: the columns of all files by their keys, and for each row the file and row it comes from. */
export function mergedSheet(
  id: RowSheet,
  parts: readonly Part[],
  rows: readonly MergedRow[],
): SheetSpec {
  const keys = [...new Set(parts.flatMap((part) => keysOf(part, id)))].filter(
    (key) => key !== "sourceFile",
  );
  const source = sheetFormat("data").fields.find((each) => each.id === "sourceFile")!.zh[0]!;
  const headers = [...keys.map((key) => headerOf(id, key)), source];
  const widths = headers.map((_, column) => (column === 0 ? 18 : 13));
  const name = sheetFormat(id).zh;
  return {
    name,
    rows: [
      [{ value: `合并后的${name}`, style: "title" }],
      headers.map((value) => ({ value, style: "header" })),
      ...rows.map(({ file, row }): CellSpec[] => [
        ...keys.map((key): CellSpec => {
          const format = row.format(key);
          const style = { base: "input" as const, ...(format ? { format } : {}) };
          return { value: row.value(key), style };
        }),
        { value: `${file} 第 ${row.row + 1} 行`, style: "note" },
      ]),
    ],
    widths: [...widths.slice(0, -1), 30],
    heights: [30, rowHeight(headers, widths)],
    merges: [{ row: 0, column: 0, rows: 1, columns: headers.length }],
    freeze: { rows: 2, columns: 1 },
    print: { orientation: "landscape", fitToWidth: true, repeatRows: [1, 1] },
  };
}

/** The header of a column as the format writes it; an indicator's column has its code. */
function headerOf(id: RowSheet, key: string): string {
  const [field, ...rest] = key.split(":");
  const of = rest.join(":");
  if (field === "value") return of;
  const found = sheetFormat(id).fields.find((each) => each.id === field)!;
  return of === "" ? found.zh[0]! : `${found.zh[0]!}:${of}`;
}
