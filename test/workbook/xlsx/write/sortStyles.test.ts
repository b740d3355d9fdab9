import type { SortedRows } from "../../../../src/workbook/sheetChange";
import type { CellSpec } from "../../../../src/workbook/sheetSpec";
import { createXlsx } from "../../../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";

const FORMATS = ["0%", "0.0%", "0.00", "0.000"] as const;

/** A table with a format of its own in each row, and a note beside it. */
async function file() {
  const workbook = createXlsx();
  const rows = FORMATS.map((format, row): CellSpec[] => [
    { value: `单位${row}` },
    { value: row / 10, style: { base: "text", format } },
    { value: "注", style: { base: "text", format } },
  ]);
  await workbook.sheets.render([{ name: "考核", rows: [[{ value: "单位" }], ...rows] }]);
  return openXlsx(workbook.save());
}

const area = { row: 1, column: 0, rows: 4, columns: 2 };
const formatsOf = async (workbook: Awaited<ReturnType<typeof file>>, column: number) =>
  (await openXlsx(workbook.save()).cells.read("考核")).formats.slice(1).map((line) => line[column]);

it("lets the formats of cells go with their rows, and leaves those beside the sorted ones", async () => {
  const workbook = await file();
  const order = { 1: 4, 2: 3, 3: 2, 4: 1 };
  workbook.patch("考核", new Map([[1, new Map([[1, { value: 0.3 }]])]]), [
    { area, order, movesRules: false },
  ]);
  expect(await formatsOf(workbook, 1)).toEqual(["0.000", "0.00", "0.0%", "0%"]);
  expect(await formatsOf(workbook, 2)).toEqual([...FORMATS]);
  expect((await workbook.cells.read("考核")).values[1]).toEqual(["单位0", 0.3, "注"]);
});

it("takes what was sorted in turn", async () => {
  const workbook = await file();
  // First the last two rows change places, then the first three turn round.
  const sorts: readonly SortedRows[] = [
    { area, order: { 3: 4, 4: 3 }, movesRules: false },
    { area, order: { 1: 2, 2: 3, 3: 1 }, movesRules: false },
  ];
  workbook.patch("考核", new Map(), sorts);
  expect(await formatsOf(workbook, 1)).toEqual(["0.0%", "0.000", "0%", "0.00"]);
});

it("says nothing else in a file in which nothing was sorted", async () => {
  const workbook = await file();
  const before = workbook.save();
  workbook.patch("考核", new Map(), []);
  expect(workbook.save()).toEqual(before);
});
