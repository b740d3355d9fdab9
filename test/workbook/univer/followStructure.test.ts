import { followStructure, movedArea } from "../../../src/workbook/univer/followStructure";
import type { SheetSpec } from "../../../src/workbook/sheetSpec";

const area = (row: number, rows: number, column = 0, columns = 2) => ({
  row,
  column,
  rows,
  columns,
});

it.each([
  { name: "before", at: 0, count: 2, expected: area(4, 3) },
  { name: "at its first row", at: 2, count: 1, expected: area(3, 3) },
  { name: "inside", at: 3, count: 2, expected: area(2, 5) },
  { name: "right after", at: 5, count: 1, expected: area(2, 3) },
  { name: "taken out before", at: 0, count: -2, expected: area(0, 3) },
  { name: "taken out over its start", at: 1, count: -2, expected: area(1, 2) },
  { name: "taken out over its end", at: 4, count: -9, expected: area(2, 2) },
  { name: "taken out with all of it", at: 1, count: -5, expected: undefined },
])("rows $name", ({ at, count, expected }) => {
  expect(movedArea(Object.freeze(area(2, 3)), { axis: "row", at, count })).toEqual(expected);
});

const SPEC: SheetSpec = Object.freeze({
  name: "数据",
  rows: [[{ value: "名称" }, { value: "得分" }], [{ value: "甲" }], [{ value: "乙" }]],
  heights: [30, 20, 20],
  widths: [12, 8],
  validations: [{ area: area(1, 2, 1, 1), rule: { kind: "number", minimum: 0, maximum: 100 } }],
  conditionals: [{ area: area(1, 2), formula: 'AND($B2>B$3,"B2"="",数据!B2=1)' }],
  tables: [{ name: "数据表", area: area(0, 3) }],
  print: { orientation: "portrait", repeatRows: [0, 0], area: area(0, 3) },
} satisfies SheetSpec);

it("all of a description goes with rows that are put in", () => {
  expect(followStructure(SPEC, { axis: "row", at: 1, count: 1 })).toMatchObject({
    rows: [SPEC.rows[0], [], SPEC.rows[1], SPEC.rows[2]],
    heights: [30, undefined, 20, 20],
    widths: [12, 8],
    validations: [{ area: area(2, 2, 1, 1) }],
    conditionals: [{ area: area(2, 2), formula: 'AND($B3>B$4,"B2"="",数据!B2=1)' }],
    tables: [{ area: area(0, 4) }],
    print: { repeatRows: [0, 0], area: area(0, 4) },
  });
});

it("and with columns that are taken out", () => {
  expect(followStructure(SPEC, { axis: "column", at: 0, count: -1 })).toMatchObject({
    rows: [[{ value: "得分" }], [], []],
    widths: [8],
    validations: [{ area: area(1, 2, 0, 1) }],
    conditionals: [{ area: area(1, 2, 0, 1), formula: 'AND($A2>A$3,"B2"="",数据!B2=1)' }],
    tables: [{ area: area(0, 3, 0, 1) }],
  });
});
