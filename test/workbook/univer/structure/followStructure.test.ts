import { followStructure } from "../../../../src/workbook/univer/structure/followStructure";
import type { SheetSpec } from "../../../../src/workbook/sheetSpec";

const area = (row: number, rows: number, column = 0, columns = 2) => ({
  row,
  column,
  rows,
  columns,
});

const SPEC: SheetSpec = Object.freeze({
  name: "数据",
  rows: [],
  tables: [{ name: "数据表", area: area(0, 3) }],
  print: { orientation: "portrait", repeatRows: [0, 0], columnBreaks: [2], area: area(0, 3) },
  isProtected: true,
} satisfies SheetSpec);

it("tables and print set-up go with rows that are put in", () => {
  const change = { kind: "lines", axis: "row", at: 1, count: 1 } as const;
  expect(followStructure(SPEC, change)).toEqual({
    ...SPEC,
    tables: [{ name: "数据表", area: area(0, 4) }],
    print: { orientation: "portrait", repeatRows: [0, 0], columnBreaks: [2], area: area(0, 4) },
  });
});

it("and with columns that are taken out", () => {
  const change = { kind: "lines", axis: "column", at: 0, count: -1 } as const;
  expect(followStructure(SPEC, change)).toMatchObject({
    tables: [{ area: area(0, 3, 0, 1) }],
    print: { columnBreaks: [1], area: area(0, 3, 0, 1) },
  });
});

it("what was taken out whole is gone", () => {
  const change = { kind: "lines", axis: "row", at: 0, count: -3 } as const;
  expect(followStructure(SPEC, change)).toEqual({
    ...SPEC,
    tables: [],
    print: { orientation: "portrait", columnBreaks: [2] },
  });
});

const WITH_CHART: SheetSpec = {
  name: "报告_通报",
  rows: [],
  charts: [
    {
      area: area(5, 12),
      chart: {
        type: "bars",
        title: "图1",
        categories: { cells: "报告_通报!$A$2:$A$3", values: ["甲局", "乙局"] },
        series: [
          {
            name: { cells: "报告_通报!$B$1", values: ["得分"] },
            values: { cells: "报告_通报!$B$2:$B$3", values: [95, 58.5] },
            look: { colour: "08519C" },
          },
        ],
        format: "0.00",
      },
    },
  ],
};

it("a chart goes with rows that are put in above, and with the cells that it draws", () => {
  const change = { kind: "lines", axis: "row", at: 1, count: 2 } as const;
  expect(followStructure(WITH_CHART, change).charts).toMatchObject([
    {
      area: area(7, 12),
      chart: {
        categories: { cells: "报告_通报!$A$4:$A$5" },
        series: [{ name: { cells: "报告_通报!$B$1" }, values: { cells: "报告_通报!$B$4:$B$5" } }],
      },
    },
  ]);
});

it("a chart is gone once its cells are", () => {
  const change = { kind: "lines", axis: "row", at: 1, count: -2 } as const;
  expect(followStructure(WITH_CHART, change).charts).toEqual([]);
});
