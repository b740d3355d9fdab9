import { isSame, writesTheSame } from "../../../src/grading/run/writesTheSame";
import { graded, sampleWorkbook, STAMP } from "./sample";

it.each([
  { what: "nothing", change: [], isTheSame: true },
  { what: "a cell beside the tables", change: ["说明", 0, 0, "改"], isTheSame: true },
  { what: "a mark", change: ["数据", 3, 3, 1], isTheSame: false },
] as const)("after $what was changed: $isTheSame", async ({ change, isTheSame }) => {
  const workbook = await sampleWorkbook();
  await workbook.sheets.render([{ name: "说明", rows: [[{ value: "写法" }]] }]);
  const before = await graded(workbook);
  const [sheet, row, column, value] = change;
  if (sheet !== undefined) await workbook.cells.write(sheet, row, column, [[value]]);
  const after = await graded(workbook);
  expect(await writesTheSame(before, after, STAMP, "values")).toBe(isTheSame);
  expect(await writesTheSame(before, after, STAMP, "native")).toBe(isTheSame);
});

it.each([
  { name: "numbers", one: 1, other: 1, same: true },
  { name: "not a number", one: NaN, other: NaN, same: true },
  { name: "a number and its text", one: 1, other: "1", same: false },
  { name: "nothing and an object", one: null, other: {}, same: false },
  { name: "a list and an object", one: [], other: {}, same: false },
  { name: "a list and a longer one", one: [1], other: [1, 2], same: false },
  { name: "another key", one: { a: undefined }, other: { b: undefined }, same: false },
  { name: "what is deep inside", one: { a: [{ b: 1 }] }, other: { a: [{ b: 2 }] }, same: false },
  { name: "functions", one: { a: () => 1 }, other: { a: () => 2 }, same: true },
])("compares $name", ({ one, other, same }) => {
  expect(isSame(one, other)).toBe(same);
  expect(isSame(other, one)).toBe(same);
});
