/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import type { Chart } from "../../../src/workbook/charts/chart";
import { Features } from "../../../src/workbook/excel/connection/features";
import { ExcelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { openExcel } from "../../../src/workbook/excel/openExcel";
import type { SheetSpec } from "../../../src/workbook/sheetSpec";
import { bootHost, type Booted } from "../../host/boot";
import { pictureOf } from "../../host/model/picture";

let booted: Booted;
beforeAll(async () => {
  booted = await bootHost();
});
beforeEach(() => void booted.replace({}));
afterEach(() => expect(booted.host.complaints).toEqual([]));

const AREA = { row: 5, column: 0, rows: 12, columns: 2 };
const BAR = { colour: "08519C" };

function chart(sheet: string, title: string): Chart {
  return {
    type: "bars",
    title,
    categories: { cells: `${sheet}!$A$2:$A$3`, values: ["=1+1", "乙局"] },
    series: [
      {
        name: { cells: `${sheet}!$B$1`, values: ["得分"] },
        values: { cells: `${sheet}!$B$2:$B$3`, values: [95, 58.5] },
        look: BAR,
        points: [undefined, { colour: "FFFFFF", edge: { colour: "A63603", points: 2.25 } }],
      },
    ],
    format: "0.00",
    axis: { minimum: 0, maximum: 100 },
  };
}

const sheet = (name: string, title: string, score = 95): SheetSpec => ({
  name,
  rows: [
    [{ value: "单位" }, { value: "得分" }],
    [{ value: "=1+1" }, { value: score }],
    [{ value: "乙局" }, { value: 58.5 }],
  ],
  charts: [{ chart: chart(name, title), area: AREA }],
});

interface Drawn {
  readonly name: string;
  readonly type: string;
  readonly area: unknown;
  readonly looks: Readonly<Record<string, unknown>>;
  readonly series: unknown;
}

function drawn(name: string): readonly Drawn[] {
  const found = pictureOf(booted.host.book).find((each) => each.name === name);
  return (found?.details as { charts: readonly Drawn[] } | undefined)?.charts ?? [];
}

it("draws a chart over cells, whose names stay text", async () => {
  const { sheets, capabilities } = await openExcel();
  expect(capabilities.charts).toBe(true);
  await sheets.render([sheet("报告_通报", "图1　得分")]);
  const [only, ...more] = drawn("报告_通报");
  expect(more).toEqual([]);
  expect(only).toMatchObject({ type: "BarClustered", area: AREA });
  expect(only!.series).toEqual([
    { name: "得分", categories: ["=1+1", "乙局"], values: [95, 58.5] },
  ]);
  expect(only!.looks).toMatchObject({
    "title.text": "图1　得分",
    "valueAxis.minimum": 0,
    "valueAxis.maximum": 100,
    "categoryAxis.reversePlotOrder": true,
    "legend.visible": false,
    "series0.fill": "#08519C",
    "series0.point1.fill": "#FFFFFF",
    "series0.point1.border.color": "#A63603",
    "series0.point1.border.weight": 2.25,
    "series0.hasDataLabels": true,
  });
});

it("draws lines with their names where they end, and series of rows", async () => {
  const { sheets } = await openExcel();
  const cells = (address: string) => `年!${address}`;
  await sheets.render([
    {
      name: "年",
      rows: [
        [{ value: "单位" }, { value: "2025年" }, { value: "2026年" }],
        [{ value: "甲局" }, { value: 80 }, { value: 90 }],
        [{ value: "乙局" }, { value: 85 }, { value: null }],
        [{ value: "丙局" }, { value: 70 }, { value: 60 }],
      ],
      charts: [
        {
          area: AREA,
          chart: {
            type: "lines",
            title: "图1",
            categories: { cells: cells("$B$1:$C$1"), values: ["2025年", "2026年"] },
            series: [2, 3, 4].map((row) => ({
              name: { cells: cells(`$A$${row}`), values: ["甲局"] },
              values: { cells: cells(`$B$${row}:$C$${row}`), values: [80, 90] },
              look: { colour: "595959", isDashed: true, mark: "square" as const },
            })),
            format: "0",
          },
        },
      ],
    },
  ]);
  const [only] = drawn("年");
  expect(only).toMatchObject({ type: "LineMarkers" });
  expect(only!.series).toEqual([
    { name: "甲局", categories: ["2025年", "2026年"], values: [80, 90] },
    { name: "乙局", categories: ["2025年", "2026年"], values: [85, null] },
    { name: "丙局", categories: ["2025年", "2026年"], values: [70, 60] },
  ]);
  expect(only!.looks).toMatchObject({
    "series1.line.lineStyle": "Dash",
    "series1.markerStyle": "Square",
    "series1.point0.label.position": "Left",
    "series1.point1.label.showSeriesName": true,
  });
});

it("renews its own charts in their place, and leaves those of others", async () => {
  const { sheets } = await openExcel();
  await sheets.render([sheet("报告_通报", "旧")]);
  const { charts } = booted.host.book.find("报告_通报")!;
  charts.push({ ...charts[0]!, id: "user", name: "我的图", looks: {} });
  await sheets.render([sheet("报告_通报", "新", 60)]);
  const all = drawn("报告_通报");
  expect(all.map(({ name }) => name)).toEqual(["我的图", "衡绩图1"]);
  expect(all[1]!.looks).toMatchObject({ "title.text": "新" });
  expect(all[1]!.series).toMatchObject([{ values: [60, 58.5] }]);
});

it("puts a sheet back with the charts that it had, in its place", async () => {
  const { sheets, cells } = await openExcel();
  await sheets.render([sheet("报告_通报", "旧"), { name: "后面", rows: [[{ value: 1 }]] }]);
  await sheets.keep(["报告_通报", "报告_通报_附件"]);
  await sheets.render([sheet("报告_通报", "新", 60), sheet("报告_通报_附件", "附")]);
  expect(drawn("报告_通报_附件")).toHaveLength(1);
  await sheets.restore();
  const names = (await cells.list()).map(({ name }) => name);
  expect(names).toEqual(["Sheet1", "报告_通报", "后面"]);
  expect((await cells.read("报告_通报")).values[1]).toEqual(["=1+1", 95]);
  expect(drawn("报告_通报").map(({ looks }) => looks["title.text"])).toEqual(["旧"]);
});

it.each([
  ["while sheets are built", 2],
  ["while they are exchanged", 3],
])("leaves the old chart where a request breaks off %s", async (_, at) => {
  const { sheets } = await openExcel();
  await sheets.render([sheet("报告_通报", "旧")]);
  const before = JSON.stringify(pictureOf(booted.host.book));
  booted.host.faults.set({ at, when: "midway", lasts: "once" });
  await expect(sheets.render([sheet("报告_通报", "新", 60)])).rejects.toThrow();
  expect(JSON.stringify(pictureOf(booted.host.book))).toBe(before);
});

it("writes the sheet without its chart in an older Excel, and says so among what it cannot do", async () => {
  booted.replace({ excelApi: 6 });
  const { sheets, capabilities } = new ExcelWorkbook(new Features((minor) => minor <= 6));
  expect(capabilities.charts).toBe(false);
  await sheets.render([sheet("报告_通报", "图1")]);
  expect(drawn("报告_通报")).toEqual([]);
  expect(booted.host.book.find("报告_通报")).toBeDefined();
});
