/** @jest-environment jsdom */
import type { Area } from "../../../../src/workbook/address";
import { createMemoryWorkbook } from "../../../memory/createMemoryWorkbook";
import { openPane } from "../../harness/openPane";

const at = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});
const workbookOf = () =>
  createMemoryWorkbook({
    表: [
      [90, 80],
      [60, 50],
      ["占用", null],
    ],
  });

it("tries a function on the selected block and writes it into the selected cell", async () => {
  const workbook = workbookOf();
  const pane = await openPane(workbook, "functions");
  await pane.fill("搜索函数", "SCORE 加权得分");
  await pane.click(/^HJ\.SCORE/);
  await pane.act(() => workbook.session.select("表", at(0, 0, 2, 2)));
  expect(pane.text()).toContain("=HJ.SCORE(A1:A2,B1:B2)");
  expect(pane.text()).toContain("权重合计 130%，应为 100%");
  await pane.act(() => workbook.session.select("表", at(0, 0)));
  expect(pane.text()).toContain("再点选一个数据以外的单元格");
  await pane.act(() => workbook.session.select("表", at(0, 3)));
  await pane.click("插入到 表!D1");
  expect((await workbook.cells.read("表")).formulas[0]![3]).toBe("HJ.SCORE(A1:A2,B1:B2)");
  expect(pane.notice()?.text["zh-CN"]).toBe("公式已写入 表!D1");
  await pane.act(() => pane.model.takeBack());
  expect((await workbook.cells.read("表")).formulas[0]![3] ?? null).toBeNull();
  await pane.close();
});

it("asks before it writes over something", async () => {
  const workbook = workbookOf();
  const pane = await openPane(workbook, "functions");
  await pane.click(/^HJ\.WEIGHTCHECK/);
  await pane.act(() => workbook.session.select("表", at(2, 0)));
  await pane.click("插入到 表!A3");
  expect(pane.text()).toContain("表!A3 里有内容");
  await pane.click("取消");
  expect((await workbook.cells.read("表")).values[2]![0]).toBe("占用");
  await pane.click("插入到 表!A3");
  await pane.click("覆盖");
  expect((await workbook.cells.read("表")).formulas[2]![0]).toBe("HJ.WEIGHTCHECK({30,20,50})");
  await pane.close();
});

it("looks at every cell that a result fills", async () => {
  const workbook = workbookOf();
  const pane = await openPane(workbook, "functions");
  await pane.click(/^HJ\.RANKINGS/);
  await pane.act(() => workbook.session.select("表", at(1, 1)));
  await pane.click("插入到 表!B2");
  expect(pane.text()).toContain("表!B2:B5 里有内容");
  expect(pane.text()).toContain("#SPILL!");
  await pane.close();
});

it.each([
  { one: "RANKING", all: "RANKINGS" },
  { one: "COMPETE", all: "COMPETEALL" },
])("offers HJ.$all where HJ.$one would be filled down many rows", async ({ one, all }) => {
  const scores = Array.from({ length: 300 }, (_, unit) => [90 - unit / 10]);
  const workbook = createMemoryWorkbook({ 表: scores });
  const pane = await openPane(workbook, "functions");
  await pane.fill("搜索函数", `HJ.${one}`);
  await pane.click(new RegExp(`^HJ\\.${one} `));
  await pane.act(() => workbook.session.select("表", at(0, 0, 3)));
  expect(pane.text()).toContain(`=HJ.${one}(A1,A1:A3)`);
  expect(pane.text()).not.toContain("一个公式算出全部");
  await pane.act(() => workbook.session.select("表", at(0, 0, 300)));
  expect(pane.text()).toContain("要给这 300 个都算");
  expect(pane.text()).toContain(`=HJ.${all}(A1:A300)`);
  await pane.close();
});

it("explains the errors of cells", async () => {
  const pane = await openPane(workbookOf(), "functions");
  for (const error of ["#NAME?", "#VALUE!", "#N/A", "#BUSY!", "#SPILL!"]) {
    expect(pane.text()).toContain(error);
  }
  await pane.close();
});
