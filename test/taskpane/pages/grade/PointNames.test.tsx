/** @jest-environment jsdom */
import { createMemoryWorkbook } from "../../../memory/createMemoryWorkbook";
import { openPane } from "../../harness/openPane";

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** Counters that have numbers for names: (80 + 90) ÷ 2 = 85, (70 + 60) ÷ 2 = 65, (95 + 95) ÷ 2 = 95. */
const COUNTERS = {
  窗口: [
    ["台", "甲", "乙"],
    [3, 80, 90],
    [7, 70, 60],
    [11, 95, 95],
  ],
};

it("a table that is not recognised is read from the names that somebody clicks, in four clicks after being told where to click", async () => {
  const workbook = createMemoryWorkbook(COUNTERS);
  const pane = await openPane(workbook, "grade");
  expect(pane.text()).toContain("没有认出考核表");
  await pane.click("从这一列认表");
  expect(pane.text()).toContain("在表里点一下任一个名称，或者写上列号");
  await pane.act(() => workbook.session.select("窗口", cell(1, 0)));
  expect(pane.find<HTMLInputElement>("input", "名称在哪一列").value).toBe("A2");
  await pane.click("从这一列认表");
  expect(pane.text()).toContain("像是考核表：3 个单位，2 项指标");
  await pane.click("各项等权平均");
  await pane.click("就这样评分");
  expect(pane.text()).toContain("预览：3 个单位");
  expect(pane.model.store.get().grading?.read.data.units).toEqual(["3", "7", "11"]);
  expect([...pane.model.store.get().grading!.appraisal.rank]).toEqual([2, 3, 1]);
  // What was found by pointing can be changed after it was written as any other.
  await pane.click("写入结果");
  await pane.act(() => pane.model.look());
  await pane.act(() => pane.model.look({ asksAnew: true }));
  const { assessment } = pane.model.store.get();
  expect(assessment).toMatchObject({
    kind: "foreign",
    proposal: { chosen: { units: { at: ["A"], count: 3 } } },
  });
  await pane.close();
});

it("what is typed counts as well, and a column without names is told", async () => {
  const pane = await openPane(createMemoryWorkbook(COUNTERS), "grade");
  await pane.fill("名称在哪一列", "F");
  await pane.click("从这一列认表");
  expect(pane.text()).toContain("“窗口”的F列里没有名称");
  await pane.fill("名称在哪一列", "a 列");
  await pane.fill("表头在第几行", "1");
  await pane.click("从这一列认表");
  expect(pane.text()).toContain("像是考核表：3 个单位，2 项指标");
  await pane.close();
});

it("a table that is recognised can be another one: the second by its names", async () => {
  const workbook = createMemoryWorkbook({
    总表: [
      ["单位", "工作质量(60%)", "服务水平(40%)"],
      ["甲局", 90, 80],
      ["乙局", 88, 91],
    ],
    ...COUNTERS,
  });
  const pane = await openPane(workbook, "start");
  await pane.click("看看怎么识别的");
  await pane.click("不是这张表，或名称列不对");
  await pane.act(() => workbook.session.select("窗口", cell(2, 0)));
  await pane.click("从这一列认表");
  expect(pane.text()).toContain("像是考核表：3 个单位，2 项指标");
  await pane.close();
});
