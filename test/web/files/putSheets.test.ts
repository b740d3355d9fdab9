import { gridSheets, type GridSheet } from "../../../src/web/grid/gridSheets";
import { putSheets } from "../../../src/web/files/putSheets";
import type { CellChange, FileWorkbook } from "../../../src/web/workbenchParts";
import type { CellValue } from "../../../src/workbook/cell";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import type { SheetSpec } from "../../../src/workbook/sheetSpec";
import type { Block } from "../../../src/workbook/workbook";
import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { frozen } from "../frozen";

function blockOf(values: CellValue[][], formulas: (string | null)[][] = []): Block {
  const columns = Math.max(0, ...values.map((line) => line.length));
  const area = { row: 0, column: 0, rows: values.length, columns };
  return frozen({ area, values, formulas, formats: [] });
}

const looks = { styles: [] };
const NAME = { error: "#NAME?" };

it.each([
  { name: "nothing", file: blockOf([[1, "甲"]]), grid: blockOf([[1, "甲"]]), changes: {} },
  { name: "a value", file: blockOf([[1]]), grid: blockOf([[2]]), changes: { "0,0": { value: 2 } } },
  {
    name: "a cell that was emptied",
    file: blockOf([[1, 2]]),
    grid: blockOf([[1]]),
    changes: { "0,1": { value: null } },
  },
  {
    name: "a cell beyond the old ones",
    file: blockOf([[1]]),
    grid: blockOf([[1], [null, 5]]),
    changes: { "1,1": { value: 5 } },
  },
  {
    name: "a formula that was typed over a value",
    file: blockOf([[3]]),
    grid: blockOf([[3]], [["1+2"]]),
    changes: { "0,0": { value: 3, formula: "1+2" } },
  },
  {
    name: "what an unchanged formula gives now",
    file: blockOf([[3]], [["A2+1"]]),
    grid: blockOf([[4]], [["A2+1"]]),
    changes: { "0,0": { value: 4, formula: "A2+1" } },
  },
  {
    name: "no last digit of a float",
    file: blockOf([[0.1 + 0.2]], [["A2"]]),
    grid: blockOf([[0.3]], [["A2"]]),
    changes: {},
  },
  {
    name: "no error of the page over the value of an unchanged formula",
    file: blockOf([[85]], [["XLOOKUP(A1,B:B,C:C)"]]),
    grid: blockOf([[NAME]], [["XLOOKUP(A1,B:B,C:C)"]]),
    changes: {},
  },
  {
    name: "the same error on both sides",
    file: blockOf([[NAME]], [["甲()"]]),
    grid: blockOf([[{ error: "#NAME?" }]], [["甲()"]]),
    changes: {},
  },
  {
    name: "an error of a formula that was changed",
    file: blockOf([[85]], [["A1"]]),
    grid: blockOf([[NAME]], [["甲()"]]),
    changes: { "0,0": { value: NAME, formula: "甲()" } },
  },
])("patches $name", async ({ file, grid, changes }) => {
  const patched: Record<string, CellChange> = {};
  const { cells, sheets } = createMemoryWorkbook(
    { 汇总: file.values },
    { 汇总: { formulas: file.formulas } },
  );
  const patch: FileWorkbook["patch"] = (_, lines) => {
    for (const [row, line] of lines) {
      for (const [column, change] of line) patched[`${row},${column}`] = change;
    }
  };
  const [info] = await cells.list();
  await putSheets(
    { cells, sheets, patch, filter: () => undefined },
    [{ info: info!, block: grid, looks }],
    new Map(),
  );
  expect(patched).toEqual(changes);
});

const cells = (rows: CellValue[][]): SheetSpec["rows"] =>
  rows.map((line) => line.map((value) => ({ value })));

async function file(sheets: Readonly<Record<string, CellValue[][]>>): Promise<FileWorkbook> {
  const made = createXlsx();
  await made.sheets.render(
    Object.entries(sheets).map(([name, rows]) => ({ name, rows: cells(rows) })),
  );
  return openXlsx(made.save());
}

async function shown(sheets: Readonly<Record<string, CellValue[][]>>): Promise<GridSheet[]> {
  const { cells: grid } = createMemoryWorkbook(sheets);
  return frozen(await gridSheets({ cells: grid, looks: () => looks }));
}

async function contents(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const opened = openXlsx(bytes);
  const all = await Promise.all(
    (await opened.cells.list()).map(async ({ name }) => [
      name,
      (await opened.cells.read(name)).values,
    ]),
  );
  return Object.fromEntries(all) as Record<string, unknown>;
}

interface Saved {
  readonly name: string;
  readonly standing: Readonly<Record<string, CellValue[][]>>;
  readonly page: Readonly<Record<string, CellValue[][]>>;
  readonly own: readonly string[];
}

it.each<Saved>([
  {
    name: "cells of a sheet of the file",
    standing: { 汇总: [[1]], 其他: [[9]] },
    page: { 汇总: [[2]], 其他: [[9]] },
    own: [],
  },
  {
    name: "a new sheet",
    standing: { 汇总: [[1]] },
    page: { 汇总: [[1]], 新表: [["甲"]] },
    own: [],
  },
  {
    name: "a removed sheet",
    standing: { 汇总: [[1]], 其他: [[9]] },
    page: { 汇总: [[1]] },
    own: [],
  },
  {
    name: "a sheet of ours over one of the file",
    standing: { 汇总: [[1]], 结果: [["旧", "旧", "旧"]] },
    page: { 汇总: [[1]], 结果: [["新"]] },
    own: ["结果"],
  },
])("the file holds what is shown: $name", async ({ standing, page, own }) => {
  const described = new Map(own.map((name) => [name, frozen({ name, rows: [] })]));
  const into = await file(standing);
  await putSheets(into, await shown(page), described);
  expect(await contents(into.save())).toEqual(page);
});
