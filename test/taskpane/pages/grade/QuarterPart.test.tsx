/** @jest-environment jsdom */
import { loadState } from "../../../../src/grading/seal/bookState";
import { put, smallMonitor } from "../../../grading/monitor/smallMonitor";
import { openPane } from "../../harness/openPane";

jest.setTimeout(180_000);

/** 甲局: G1 25/20 is green, G2 9.5/10 yellow with reason, measure and deadline; 乙局: G1 30/30 green. */
const monitor = () => smallMonitor(1, [97.5, 100]);
const names = async (workbook: ReturnType<typeof monitor>) =>
  (await workbook.cells.list()).map(({ name }) => name);

it("closes the quarter in one step, and taking it back leaves nothing behind", async () => {
  const workbook = monitor();
  const pane = await openPane(workbook, "grade");
  expect(pane.text()).toContain("当前是一季度，还没有结束。");
  await pane.click("结束一季度");
  await pane.click("结束一季度", "[role=dialog] button");
  expect(pane.notice()?.text["zh-CN"]).toBe("一季度已结束，2 个单位的得分记入“季度得分”，可以撤销");
  const { values } = await workbook.cells.read("季度得分");
  expect(values.slice(1).map((row) => row.slice(0, 4))).toEqual([
    ["甲局", "一季度", 97.5, "2026-12-31"],
    ["乙局", "一季度", 100, "2026-12-31"],
  ]);
  expect((await loadState(workbook)).size).toBe(1);
  await pane.click("撤销结束季度");
  expect(await names(workbook)).not.toContain("季度得分");
  expect((await loadState(workbook)).size).toBe(0);
  expect(pane.text()).toContain("当前是一季度，还没有结束。");
  await pane.close();
});

it("refuses while a yellow light is not explained, and names the cells", async () => {
  const workbook = monitor();
  await put(workbook, "季度监控", 2, 6, null);
  await put(workbook, "季度监控", 2, 8, null);
  const pane = await openPane(workbook, "grade");
  await pane.click("结束一季度");
  await pane.click("结束一季度", "[role=dialog] button");
  expect(pane.text()).toContain("没有结束，请先处理这些");
  const alert = document.querySelector("[role=alert]")!.textContent;
  expect(alert).toContain("季度监控!G3");
  expect(alert).toContain("季度监控!I3");
  expect(await names(workbook)).not.toContain("季度得分");
  await pane.close();
});

it("closes anew only with a reason, which stays on record", async () => {
  const workbook = monitor();
  const pane = await openPane(workbook, "grade");
  await pane.click("结束一季度");
  await pane.click("结束一季度", "[role=dialog] button");
  await put(workbook, "季度监控", 1, 3, 30);
  await pane.click("重新结束一季度");
  const confirm = () => pane.find<HTMLButtonElement>("[role=dialog] button", "重新结束一季度");
  expect(confirm().disabled).toBe(true);
  await pane.fill(/重开的理由/, "统计局更正");
  await pane.act(() => confirm().click());
  const { values } = await workbook.cells.read("季度得分");
  expect(values.slice(1).map((row) => row.at(-1))).toEqual(["统计局更正", "统计局更正"]);
  await pane.close();
});
