import type { CellValue } from "../../src/workbook/cell";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { collectedBytes } from "../workbook/collectedWorkbooks";

/** The rows of a sheet of a collected workbook, from A1. */
export async function collectedRows(file: string, sheet: string): Promise<CellValue[][]> {
  const { values } = await openXlsx(collectedBytes(file)).cells.read(sheet);
  return values.map((row) => [...row]);
}

/** A cell as text, "" where it is blank. An error value is nothing that these files should hold there. */
export function textOf(value: CellValue | undefined): string {
  if (typeof value === "object" && value !== null) throw new Error(`The cell holds ${value.error}`);
  return value === undefined || value === null ? "" : String(value);
}

/** Rows as records by their headers. */
export function recordsOf(rows: readonly (readonly CellValue[])[]): Record<string, CellValue>[] {
  const [header = [], ...rest] = rows;
  return rest.map((row) =>
    Object.fromEntries(header.map((name, index) => [textOf(name), row[index] ?? null])),
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
