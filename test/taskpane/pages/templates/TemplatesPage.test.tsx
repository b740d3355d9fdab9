/** @jest-environment jsdom */
import { createMemoryWorkbook } from "../../../memory/createMemoryWorkbook";
import { openPane } from "../../harness/openPane";
import { workbookFor } from "../../harness/workbooks";

it("inserts a template, clears its samples and takes that back", async () => {
  const workbook = createMemoryWorkbook({ 我的表: [["不动"]] });
  const pane = await openPane(workbook, "templates");
  await pane.fill("搜索模板", "科室");
  await pane.click(/^行政科室关键绩效考核/);
  await pane.click("插入到当前工作簿");
  expect(pane.notice()).toMatchObject({ kind: "success" });
  expect(pane.text()).toContain("本工作簿用的是：行政科室关键绩效考核");
  expect(workbook.store.selection?.sheet).toBe("说明");
  const before = (await workbook.cells.read("数据")).values;
  await pane.click(/^清除示例/);
  expect(pane.text()).toContain("示例已清完");
  expect((await workbook.cells.read("数据")).values).not.toEqual(before);
  await pane.click("撤销上一步");
  expect((await workbook.cells.read("数据")).values).toEqual(before);
  expect((await workbook.cells.read("我的表")).values).toEqual([["不动"]]);
  await pane.close();
});

it("asks before it replaces sheets, and can make a new file instead", async () => {
  const workbook = createMemoryWorkbook({ 数据: [["我的数据"]] });
  const pane = await openPane(workbook, "templates");
  await pane.click(/^行政科室关键绩效考核/);
  await pane.click("插入到当前工作簿");
  expect(pane.text()).toContain("工作簿里已有：数据");
  await pane.click("另存为新文件", "[role=dialog] button");
  expect(pane.host.saved.map(({ name }) => name)).toEqual(["行政科室关键绩效考核.xlsx"]);
  expect((await workbook.cells.list()).map(({ name }) => name)).toEqual(["数据"]);
  await pane.click("插入到当前工作簿");
  await pane.click("替换并插入");
  expect((await workbook.cells.read("数据")).values[0]).not.toEqual(["我的数据"]);
  await pane.act(() => pane.model.takeBack());
  expect((await workbook.cells.read("数据")).values).toEqual([["我的数据"]]);
  await pane.close();
});

it.each([
  { choice: "按比例折算到 100%", word: "折算" },
  { choice: /^照原文 110%/, word: "严格" },
])("writes the KPI scheme $word", async ({ choice, word }) => {
  const workbook = await workbookFor("empty");
  const pane = await openPane(workbook, "templates");
  await pane.click(/^政府KPI绩效考核方案/);
  await pane.click(choice);
  await pane.click("插入到当前工作簿");
  const { values } = await workbook.cells.read("方案");
  expect(values.find((row) => row[0] === "权重合计")?.[1]).toBe(word);
  await pane.close();
});

it("inserts in the other language", async () => {
  const workbook = await workbookFor("empty");
  const pane = await openPane(workbook, "templates");
  await pane.click(/^民主测评/);
  await pane.click("English");
  await pane.click("插入到当前工作簿");
  expect((await workbook.cells.list()).map(({ name }) => name)).toContain("Data");
  await pane.close();
});

it("teaches when nothing is found", async () => {
  const pane = await openPane(await workbookFor("empty"), "templates");
  await pane.fill("搜索模板", "火星");
  expect(pane.text()).toContain("没有找到");
  await pane.close();
});

it("a sealed workbook is told to be sealed before a template goes into it", async () => {
  const workbook = await workbookFor("section-kpi");
  const grading = await openPane(workbook, "grade");
  await grading.click("写入结果");
  await grading.click("定稿封存");
  await grading.click("封存");
  await grading.close();
  const pane = await openPane(workbook, "templates");
  const before = await workbook.cells.list();
  await pane.click(/^民主测评/);
  await pane.click("插入到当前工作簿");
  expect(document.querySelector("[role=dialog]")!.textContent).toContain("定稿封存");
  await pane.click("取消");
  expect(await workbook.cells.list()).toEqual(before);
  await pane.close();
});
