/** @jest-environment jsdom */
import { WorkbookError } from "../../../../src/workbook/workbookError";
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
  await pane.click("插入示例考核表");
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

it("shows the last results as a picture, and goes on to the decisions", async () => {
  const workbook = await workbookFor("section-kpi");
  const pane = await openPane(workbook, "start");
  expect(pane.text()).not.toContain("上次结果");
  await pane.click("一键评分");
  await pane.click("写入结果");
  await pane.act(() => pane.model.open("start"));
  expect(pane.text()).toMatch(/上次结果：\d+ 个单位.*优秀 \d+ 个/s);
  await pane.click("审定等次");
  expect(pane.model.store.get().page).toBe("board");
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

it.each([
  { kind: "unchanged", text: "当时还没有改动任何内容" },
  { kind: "putBack", text: "已恢复到写入之前：结果、检查" },
  { kind: "complete", text: "内容已全部写好：结果、检查" },
  { kind: "incomplete", text: "以下工作表现在不完整：结果、检查" },
] as const)("mends a run that broke off, and says that it is $kind", async ({ kind, text }) => {
  const workbook = await workbookFor("foreign");
  const mended = { kind, sheets: ["结果", "检查"] };
  jest.spyOn(workbook.sheets, "mend").mockResolvedValueOnce(mended);
  const pane = await openPane(workbook, "start");
  expect(pane.text()).toContain(text);
  await pane.close();
});

it("says why a run that broke off could not be mended, and looks at the workbook all the same", async () => {
  const workbook = await workbookFor("foreign");
  jest.spyOn(workbook.sheets, "mend").mockRejectedValueOnce(new WorkbookError("workbookProtected"));
  const pane = await openPane(workbook, "start");
  expect(pane.text()).toContain("或没能恢复： 工作簿结构受保护");
  expect(pane.model.store.get().assessment).toBeDefined();
  await pane.close();
});
