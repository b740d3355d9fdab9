import {
  isKept,
  isOwn,
  isTemporary,
  keptNames,
  temporaryNames,
} from "../../src/workbook/ownSheets";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";

it("gives names that are free, and knows them again", () => {
  const [first] = temporaryNames([], 1);
  const [second, third] = temporaryNames([first!], 2);
  expect(new Set([first, second, third]).size).toBe(3);
  expect([isTemporary(first!), isKept(first!), isOwn(first!)]).toEqual([true, false, true]);
  expect(keptNames([], 2).map(isKept)).toEqual([true, true]);
  expect(isOwn("结果")).toBe(false);
});

it("files that Excel saved do not show copies of the restore point", async () => {
  const file = createXlsx();
  await file.sheets.render([...keptNames([], 1), "结果"].map((name) => ({ name, rows: [] })));
  expect((await file.cells.list()).map(({ name }) => name)).toEqual(["结果"]);
});
