import { applyChanges } from "../../../src/grading/edit/applyChanges";
import type { CellChange } from "../../../src/grading/edit/cellChange";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";

const change = (sheet: string, address: string, after: number): CellChange => ({
  sheet,
  address,
  what: { "zh-CN": address, "en-US": address },
  before: null,
  after,
});
const sheets = {
  甲: [
    [1, 2],
    [3, 4],
  ],
  乙: [[5]],
};

it("writes the cells and no other, with a restore point first", async () => {
  const workbook = createMemoryWorkbook(sheets, { 甲: { formulas: [[null, "A1+1"]] } });
  await applyChanges(workbook, [
    change("甲", "A1", 10),
    change("甲", "B2", 40),
    change("乙", "A1", 50),
  ]);
  const read = await workbook.cells.read("甲");
  expect(read.values).toEqual([
    [10, 2],
    [3, 40],
  ]);
  expect(read.formulas[0]).toEqual([null, "A1+1"]);
  expect(await workbook.sheets.kept()).toEqual(["甲", "乙"]);
  await workbook.sheets.restore();
  expect((await workbook.cells.read("乙")).values).toEqual([[5]]);
});

it("writes nothing where one sheet cannot be written", async () => {
  const workbook = createMemoryWorkbook(sheets, { 乙: { isProtected: true } });
  await expect(
    applyChanges(workbook, [change("甲", "A1", 10), change("乙", "A1", 50)]),
  ).rejects.toMatchObject({ code: "sheetProtected" });
  expect((await workbook.cells.read("甲")).values[0]).toEqual([1, 2]);
});

it("keeps the restore point of before where there is nothing to write", async () => {
  const workbook = createMemoryWorkbook(sheets);
  await workbook.sheets.keep(["乙"]);
  await applyChanges(workbook, []);
  expect(await workbook.sheets.kept()).toEqual(["乙"]);
});
