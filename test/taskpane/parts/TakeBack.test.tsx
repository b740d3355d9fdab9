/** @jest-environment jsdom */
import { act } from "react";
import { openPane } from "../harness/openPane";
import { workbookFor } from "../harness/workbooks";

async function written() {
  const workbook = await workbookFor("section-kpi");
  const pane = await openPane(workbook, "grade");
  await pane.click("写入结果");
  const names = async () => (await workbook.cells.list()).map(({ name }) => name);
  return { workbook, pane, names };
}

it("takes back at once what nobody touched since", async () => {
  const { pane, names } = await written();
  await pane.click("撤销本次评分");
  expect(await names()).not.toContain("结果");
  await pane.close();
});

it("asks first where something was typed since, and names the sheets that would lose it", async () => {
  const { workbook, pane, names } = await written();
  await act(() => workbook.userEnters("结果", 3, 10, "审定"));
  await pane.click("撤销本次评分");
  expect(document.body.textContent).toContain("撤销会把 结果、计算过程、检查 恢复到这一步之前");
  expect(await names()).toContain("结果");
  await pane.click("取消");
  expect(await names()).toContain("结果");
  await pane.click("撤销本次评分");
  await pane.click("仍然撤销");
  expect(await names()).not.toContain("结果");
  await pane.close();
});
