import { addressOf } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { isSameSheetName } from "../../workbook/sheetName";
import type { Workbook } from "../../workbook/workbook";
import { isSample } from "./changedSheet";
import { insertedTemplate } from "./insertedTemplate";

/** A sample cell that still shows what the template wrote. */
interface SampleCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The addresses of the sample cells that nobody has changed since the template was inserted. */
export async function remainingSamples(workbook: Workbook): Promise<readonly string[]> {
  const cells = await sampleCells(workbook);
  return cells.map(({ sheet, row, column }) => `${sheet}!${addressOf(row, column)}`);
}

/** Clears the sample cells (示例) that still show what the template wrote; what people entered stays. Gives how many. */
export async function clearSamples(workbook: Workbook): Promise<number> {
  const cells = await sampleCells(workbook);
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  if (workbook.capabilities.restores && sheets.length > 0) await workbook.sheets.keep(sheets);
  for (const sheet of sheets) {
    const own = cells.filter((cell) => cell.sheet === sheet);
    const lines: (CellValue | undefined)[][] = [];
    for (const { row, column } of own) (lines[row] ??= [])[column] = null;
    await workbook.cells.write(
      sheet,
      0,
      0,
      Array.from(lines, (line) => Array.from(line ?? [])),
    );
  }
  return cells.length;
}

async function sampleCells(workbook: Workbook): Promise<SampleCell[]> {
  const inserted = await insertedTemplate(workbook);
  if (!inserted) return [];
  const infos = await workbook.cells.list();
  const found = await Promise.all(
    inserted.template.sheets(inserted.options).map(async (spec) => {
      const info = infos.find(({ name }) => isSameSheetName(name, spec.name));
      if (!info || info.rows === 0) return [];
      const { values, formulas } = await workbook.cells.read(info.name);
      return samplesOf(spec).filter(
        ({ row, column, value }) =>
          (formulas[row]?.[column] ?? null) === null && values[row]?.[column] === value,
      );
    }),
  );
  return found.flat();
}

function samplesOf(spec: SheetSpec): (SampleCell & { value: CellValue })[] {
  return spec.rows.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      cell && isSample(cell) ? { sheet: spec.name, row, column, value: cell.value } : [],
    ),
  );
}
