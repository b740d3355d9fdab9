/** @jest-environment jsdom */
import { openPane } from "../../harness/openPane";
import { workbookFor } from "../../harness/workbooks";

it.each([
  { kind: "empty", says: "这是一个空白工作簿" },
  { kind: "foreign", says: "像是考核表：14 个单位，6 项指标，权重合计 100%" },
  { kind: "section-kpi", says: "这是衡绩工作簿" },
  { kind: "letter", says: "没有认出考核表" },
])("says what a workbook is: $kind", async ({ kind, says }) => {
  const pane = await openPane(await workbookFor(kind), "start");
  expect(pane.text()).toContain(says);
  await pane.close();
});

it("goes from an empty workbook over a sample to its results", async () => {
  const workbook = await workbookFor("empty");
  const pane = await openPane(workbook, "start");
  await pane.click("插入示例考评表");
  expect(pane.text()).toContain("这是衡绩工作簿");
  await pane.click("一键评分");
  expect(pane.text()).toContain("预览：12 个单位");
  await pane.click("写入结果");
  expect((await workbook.cells.list()).map(({ name }) => name)).toContain("结果");
  expect(pane.text()).toContain("结果：12 个单位");
  await pane.click("撤销本次评分");
  expect((await workbook.cells.list()).map(({ name }) => name)).not.toContain("结果");
  await pane.close();
});

it("shows the cards of the first day until they are skipped", async () => {
  const pane = await openPane(await workbookFor("empty"), "start");
  expect(pane.text()).toContain("第一次使用");
  await pane.click("不再显示");
  expect(pane.text()).not.toContain("第一次使用");
  expect(pane.host.preferences.load("firstSteps")).toBe("skipped");
  await pane.close();
});

it("offers to remove what a broken run left", async () => {
  const workbook = await workbookFor("foreign");
  jest.spyOn(workbook.sheets, "leftovers").mockResolvedValueOnce(["临时1"]);
  const remove = jest.spyOn(workbook.sheets, "remove").mockResolvedValue(undefined);
  const pane = await openPane(workbook, "start");
  expect(pane.text()).toContain("留下临时工作表 临时1");
  await pane.click("清理");
  expect(remove).toHaveBeenCalledWith(["临时1"]);
  await pane.close();
});
