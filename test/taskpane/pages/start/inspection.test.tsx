/** @jest-environment jsdom */
import type { CellValue } from "../../../../src/workbook/cell";
import { createMemoryWorkbook } from "../../../memory/createMemoryWorkbook";
import type { MemoryWorkbook } from "../../../memory/memoryWorkbook";
import { openPane } from "../../harness/openPane";
import { workbookFor } from "../../harness/workbooks";

/** A table of an office whose total of 甲局 is rounded twice: 27.74 + 61.01 for 88.74. */
function old(total: CellValue = 88.75): MemoryWorkbook {
  return createMemoryWorkbook(
    {
      汇总: [
        ["单位", "工作实绩", "群众评议", "总分"],
        ["甲局", 92.45, 87.15, total],
        ["乙局", 90, 80, 83],
      ],
    },
    {
      汇总: {
        formulas: [
          [],
          [null, null, null, "ROUND(B2*30%,2)+ROUND(C2*70%,2)"],
          [null, null, null, "ROUND(B3*30%,2)+ROUND(C3*70%,2)"],
        ],
      },
    },
  );
}

it("lists what differs with its cell, changes nothing, and saves the list as a file of its own", async () => {
  const workbook = old();
  const pane = await openPane(workbook, "start");
  await pane.click("体检旧表");
  expect(pane.text()).toContain("核对了 2 个总分、名次、等次：1 处与精确计算不一致");
  expect(pane.text()).toContain("汇总!D2 （甲局）88.75 → 88.74：先取整再相加");
  expect((await workbook.cells.list()).map(({ name }) => name)).toEqual(["汇总"]);
  await pane.click("另存体检表");
  expect(pane.host.saved).toMatchObject([{ name: "体检.xlsx", sheets: [{ name: "体检" }] }]);
  await pane.close();
});

it("says why where nothing can be compared", async () => {
  const pane = await openPane(await workbookFor("foreign"), "start");
  await pane.click("体检旧表");
  expect(pane.notice()?.text["zh-CN"]).toContain("没有找到用公式算出的总分");
  await pane.close();
  const uncalculated = await openPane(old({ error: "#UNCALCULATED!" }), "start");
  await uncalculated.click("体检旧表");
  expect(uncalculated.notice()?.text["zh-CN"]).toContain("汇总!D2 的公式没有结果");
  await uncalculated.close();
});

it("is not offered for a workbook of ours or an empty one", async () => {
  for (const kind of ["section-kpi", "empty"]) {
    const pane = await openPane(await workbookFor(kind), "start");
    expect(pane.text()).not.toContain("体检旧表");
    await pane.close();
  }
});
