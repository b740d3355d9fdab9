import type { CellValue } from "../../src/workbook/cell";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { collectedBytes } from "../workbook/collectedWorkbooks";

/** The rows of a sheet of a collected workbook, from A1. */
export async function collectedRows(file: string, sheet: string): Promise<CellValue[][]> {
  const { values } = await openXlsx(collectedBytes(file)).cells.read(sheet);
  return values.map((row) => [...row]);
}

/** Rows as records by their headers. */
export function recordsOf(rows: readonly (readonly CellValue[])[]): Record<string, CellValue>[] {
  const [header = [], ...rest] = rows;
  return rest.map((row) =>
    Object.fromEntries(header.map((name, index) => [String(name), row[index] ?? null])),
  );
}

/** The rows of a collected text of comma-separated values; quoted cells may hold commas and quotes. */
export function collectedCsv(file: string): string[][] {
  const text = new TextDecoder().decode(collectedBytes(file));
  return text
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      ),
    );
}
