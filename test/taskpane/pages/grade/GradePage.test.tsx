/** @jest-environment jsdom */
import { storeSeal } from "../../../../src/grading/seal/seal";
import { createMemoryWorkbook } from "../../../memory/createMemoryWorkbook";
import { openPane } from "../../harness/openPane";
import { lastYear, workbookFor } from "../../harness/workbooks";

it("J1: last year's table, from recognition over the one open decision to the results", async () => {
  const workbook = lastYear();
  const own = await workbook.cells.read("2025年度");
  const pane = await openPane(workbook, "start");
  await pane.click("看看怎么识别的");
  expect(workbook.store.highlights.get("2025年度")).toHaveLength(7);
  expect(pane.text()).toContain("怎样处理");
  await pane.click("就这样评分");
  expect(workbook.store.highlights.size).toBe(0);
  expect(pane.text()).toContain("预览：14 个单位");
  expect(pane.text()).toContain("数据不全");
  await pane.click("计零分");
  expect(pane.text()).not.toContain("数据不全");
  await pane.click("写入结果");
  expect(await workbook.cells.read("2025年度")).toEqual(own);
  await pane.click("撤销本次评分");
  expect((await workbook.cells.list()).map(({ name }) => name)).toEqual(["2025年度"]);
  await pane.close();
});

it("stops at a mistake, links its cell, and goes on once it is mended", async () => {
  const workbook = await workbookFor("annual-department");
  const { values } = await workbook.cells.read("指标");
  const header = values.findIndex((row) => row.includes("权重"));
  const column = values[header]!.indexOf("权重");
  const before = values[header + 1]![column]!;
  await workbook.cells.write("指标", header + 1, column, [[Number(before) * 2]]);
  const pane = await openPane(workbook, "grade");
  expect(pane.text()).toContain("改正后才能评分");
  expect(pane.text()).toMatch(/权重合计 [\d.]+%，应等于/);
  await pane.click(/^指标!/);
  expect(workbook.store.selection?.sheet).toBe("指标");
  await workbook.cells.write("指标", header + 1, column, [[before]]);
  await pane.click("重新检查");
  expect(pane.text()).toContain("写入结果");
  await pane.close();
});

it("weights of 110 % in a table of the office are scaled where the user says so", async () => {
  const workbook = createMemoryWorkbook({
    考核: [
      ["单位", "工作质量(50%)", "服务水平(30%)", "廉政建设(30%)"],
      ["甲局", 90, 80, 70],
      ["乙局", 88, 91, 77],
      ["丙局", 71, 93, 86],
    ],
  });
  const pane = await openPane(workbook, "start");
  await pane.click("按建议评分");
  expect(pane.text()).toContain("权重合计 110%");
  expect(pane.text()).not.toContain("写入结果");
  await pane.click("按比例折算");
  expect(pane.text()).toContain("写入结果");
  expect(pane.text()).toContain("81.82"); // (50 × 90 + 30 × 80 + 30 × 70) ÷ 110
  await pane.close();
});

it("says that a grading was taken back, and shows the preview again", async () => {
  const pane = await openPane(await workbookFor("section-kpi"), "grade");
  await pane.click("写入结果");
  await pane.click("撤销本次评分");
  expect(pane.text()).toContain("已撤销");
  expect(pane.text()).toContain("写入结果");
  await pane.close();
});

it.each([
  { how: "by the page 开始", steps: [/^开始/, "一键评分"] },
  { how: "by the results themselves", steps: ["重新检查"] },
])("a mark that was changed after writing counts when graded again $how", async ({ steps }) => {
  const workbook = await workbookFor("kpi-scheme");
  const pane = await openPane(workbook, "grade");
  await pane.click("写入结果");
  const before = pane.text();
  await workbook.cells.write("数据", 3, 1, [[12]]);
  for (const step of steps) await pane.click(step);
  expect(pane.text()).toContain("预览");
  await pane.click("写入结果");
  expect(pane.text()).not.toBe(before);
  await pane.close();
});

it("writes nothing of marks that were changed under its preview", async () => {
  const workbook = await workbookFor("kpi-scheme");
  const pane = await openPane(workbook, "grade");
  await pane.act(() => workbook.userEnters("数据", 3, 1, 12));
  await pane.click("写入结果");
  expect(pane.text()).toContain("没有写入");
  expect((await workbook.cells.list()).map(({ name }) => name)).not.toContain("结果");
  await pane.click("写入结果");
  expect(pane.text()).toContain("评分完成");
  await pane.close();
});

it("says what moved since the last run", async () => {
  const workbook = await workbookFor("section-kpi");
  const pane = await openPane(workbook, "grade");
  await pane.click("写入结果");
  await pane.close();
  const { values } = await workbook.cells.read("结果");
  const score = values[2]!.indexOf("总分");
  await workbook.cells.write("结果", 3, score, [[1]]);
  const again = await openPane(workbook, "grade");
  expect(again.text()).toContain("1 个单位有变化");
  expect(again.text()).toContain("原 1.00");
  await again.close();
});

it("refuses to replace sealed results until the seal is broken", async () => {
  const workbook = await workbookFor("section-kpi");
  const pane = await openPane(workbook, "grade");
  await pane.click("写入结果");
  await pane.click("定稿封存");
  expect(pane.text()).toContain("定稿封存后，任何改动都会被指出。封存？");
  await pane.click("封存");
  expect(pane.text()).toContain("定稿封存，此后没有改动");
  await pane.close();
  const again = await openPane(workbook, "grade");
  expect(again.find<HTMLButtonElement>("button", "写入结果").disabled).toBe(true);
  await again.click("解除封存");
  expect(again.find<HTMLButtonElement>("[role=dialog] button", "解除封存").disabled).toBe(true);
  await again.fill(/写明解除封存的理由/, "漏报一项");
  await again.click("解除封存", "[role=dialog] button");
  expect(again.find<HTMLButtonElement>("button", "写入结果").disabled).toBe(false);
  await again.close();
});

it("核验 holds results against their data too, and the code on paper against the seal", async () => {
  const workbook = await workbookFor("section-kpi");
  const pane = await openPane(workbook, "grade");
  await pane.click("写入结果");
  await pane.click("定稿封存");
  await pane.click("封存");
  const code = /核验码 ([0-9A-Z-]{14})/.exec(pane.text())![1]!;
  const verify = async (typed: string): Promise<string> => {
    await pane.click("核验");
    if (typed !== "") await pane.fill(/核对三处/, typed);
    await pane.click("核验", "[role=dialog] button");
    return pane.text();
  };
  expect(await verify(code.toLowerCase())).toContain(
    `${code}）。结果与按现在的方案和数据重算的一致`,
  );
  expect(await verify("C3JT-P2W2-ZGJP")).toContain(
    "核验码不符：不是封存 C3JT-P2W2-ZGJP 的那份内容",
  );
  expect(await verify("C3JT")).toContain("这不是核验码，没有核验");
  const { values } = await workbook.cells.read("结果");
  const header = values.findIndex((line) => line.includes("总分"));
  const column = values[header]!.indexOf("总分");
  await workbook.cells.write("结果", header + 1, column, [[1]]);
  const address = `结果!${String.fromCharCode(65 + column)}${header + 2}`;
  const expected = new RegExp(
    `结果与数据不符：${address}（.+）写的是 1，重算为 ${Number(values[header + 1]![column])}`,
  );
  expect(await verify("")).toMatch(expected);
  await pane.close();
  // Who opens it is told without asking, even where it was sealed with that result.
  await storeSeal(workbook, undefined, "2026-12-31");
  const again = await openPane(workbook, "grade");
  expect(again.text()).toContain("定稿封存，此后没有改动");
  expect(again.text()).toMatch(expected);
  await again.close();
});

it("hands the results out as a new file and leaves the workbook alone", async () => {
  const workbook = await workbookFor("section-kpi");
  const before = (await workbook.cells.list()).length;
  const pane = await openPane(workbook, "grade");
  await pane.click("另存为新文件");
  expect(pane.host.saved[0]!.sheets.map(({ name }) => name)).toContain("结果");
  expect((await workbook.cells.list()).length).toBe(before);
  await pane.close();
});

it("marks written as text are turned into numbers where the user says so, and the rest goes on", async () => {
  const workbook = createMemoryWorkbook({
    考核: [
      ["单位", "工作质量(60%)", "服务水平(40%)"],
      ["甲局", "90分", 80],
      ["乙局", 88, "９１"],
      ["丙局", 71, "93%"],
    ],
  });
  const pane = await openPane(workbook, "start");
  await pane.click("按建议评分");
  expect(pane.text()).toContain("改正后才能评分");
  await pane.click("可以放心修正 2 处");
  expect(pane.text()).toContain("９１ → 91");
  await pane.click("全部改成数字");
  expect(pane.text()).toContain("已改成数字");
  const { values } = await workbook.cells.read("考核");
  expect(values.slice(1)).toEqual([
    // A mark with its unit of measure counts as it stands.
    ["甲局", "90分", 80],
    ["乙局", 88, 91],
    ["丙局", 71, 93],
  ]);
  expect(pane.text()).toContain("预览：3 个单位");
  await pane.close();
});
