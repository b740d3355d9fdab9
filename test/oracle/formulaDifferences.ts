import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellValue } from "../../src/workbook/cell";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import type { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { csvValues } from "./csvValues";
import { recalculate, recalculatedSheets } from "./libreOffice";

/** A cell whose formula LibreOffice answers otherwise than the value we keep for it. */
export interface FormulaDifference {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly ours: CellValue;
  readonly theirs: CellValue;
}

export interface FormulaComparison {
  readonly formulas: number;
  readonly found: readonly FormulaDifference[];
}

/** Published numbers have at most 10 decimals; what differs less than this is the noise of binary arithmetic. */
const NOISE = 1e-12;

function isSame(ours: CellValue, theirs: CellValue): boolean {
  if (typeof ours === "number" && typeof theirs === "number") {
    return Math.abs(ours - theirs) <= NOISE * Math.max(1, Math.abs(ours));
  }
  return (ours === "" ? null : ours) === (theirs === "" ? null : theirs);
}

/** Every formula of the files, calculated anew, against the value that stands in its cell; one answer a file. */
export async function formulaDifferences(
  files: readonly Uint8Array[],
): Promise<FormulaComparison[]> {
  const folder = mkdtempSync(join(tmpdir(), "hengji-formulas-"));
  const paths = files.map((bytes, index) => {
    const path = join(folder, `${index}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  const answers = await recalculate(paths);
  rmSync(folder, { recursive: true });
  return Promise.all(
    files.map((bytes, index) => compare(bytes, new Uint8Array(readFileSync(answers[index]!)))),
  );
}

/**
 * The same for one file of many cases, at half the cost: LibreOffice writes no workbook, only what its cells show. So no
 * cell may have a number format that hides digits.
 */
export async function shownDifferences(bytes: Uint8Array): Promise<FormulaComparison> {
  const folder = mkdtempSync(join(tmpdir(), "hengji-formulas-"));
  const path = join(folder, "cases.xlsx");
  writeFileSync(path, bytes);
  const sheets = await recalculatedSheets(path);
  rmSync(folder, { recursive: true });
  return compareCells(openXlsx(bytes), async (name) => csvValues(sheets.get(name) ?? ""));
}

async function compare(original: Uint8Array, recalculated: Uint8Array): Promise<FormulaComparison> {
  const after = openXlsx(recalculated);
  return compareCells(openXlsx(original), async (name) => (await after.cells.read(name)).values);
}

async function compareCells(
  before: XlsxWorkbook,
  answerOf: (sheet: string) => Promise<readonly (readonly CellValue[])[]>,
): Promise<FormulaComparison> {
  const found: FormulaDifference[] = [];
  let formulas = 0;
  for (const { name } of await before.cells.list()) {
    const { values, formulas: written } = await before.cells.read(name);
    const answer = await answerOf(name);
    written.forEach((cells, row) =>
      cells.forEach((formula, column) => {
        if (formula === null) return;
        formulas++;
        const ours = values[row]![column]!;
        const theirs = answer[row]?.[column] ?? null;
        const cell = `R${row + 1}C${column + 1}`;
        if (!isSame(ours, theirs)) found.push({ sheet: name, cell, formula, ours, theirs });
      }),
    );
  }
  return { formulas, found };
}
