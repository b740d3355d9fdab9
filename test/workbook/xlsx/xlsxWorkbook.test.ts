import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { describeWorkbook } from "../contract";
import { CONTROL_TEXTS } from "../contract/controlTexts";

describeWorkbook("a workbook in a file", async () => {
  const workbook = createXlsx();
  return { workbook, reopen: async () => openXlsx(workbook.save()) };
});

it.each(CONTROL_TEXTS)("keeps $name", async ({ text }) => {
  const workbook = createXlsx();
  await workbook.sheets.render([{ name: "数据", rows: [[{ value: text }]] }]);
  expect((await openXlsx(workbook.save()).cells.read("数据")).values).toEqual([[text]]);
});

it("gives the same bytes for the same content", async () => {
  const save = async (): Promise<Uint8Array> => {
    const workbook = createXlsx();
    await workbook.sheets.render([{ name: "数据", rows: [[{ value: "甲", style: "title" }]] }]);
    await workbook.session.store("键", "值");
    return workbook.save();
  };
  expect(Buffer.from(await save()).equals(Buffer.from(await save()))).toBe(true);
});

it.each([
  [-1, 0],
  [0, -1],
  [0.5, 0],
  [1_048_576, 0],
  [0, 16_384],
])("refuses to write into row %d, column %d, and stays as it was", async (row, column) => {
  const workbook = createXlsx();
  await workbook.sheets.render([{ name: "数据", rows: [[{ value: "甲" }]] }]);
  const before = Buffer.from(workbook.save());
  const changes = new Map([[row, new Map([[column, { value: 1 }]])]]);
  expect(() => workbook.patch("数据", changes)).toThrow(RangeError);
  expect(before.equals(Buffer.from(workbook.save()))).toBe(true);
});
