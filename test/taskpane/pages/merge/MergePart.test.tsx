/** @jest-environment jsdom */
import { takeIn } from "../../../../src/taskpane/pages/collect/takeIn";
import { createMemoryWorkbook } from "../../../memory/createMemoryWorkbook";
import { openPane } from "../../harness/openPane";
import { department, yearEnd } from "./departmentFiles";

it("goes from dropped files to the merged workbook and on to grading", async () => {
  const workbook = createMemoryWorkbook({ Sheet1: [] });
  const pane = await openPane(workbook, "collect");
  const files = await yearEnd();
  await pane.act(() => takeIn(pane.model, files));
  expect(pane.text()).toContain("6 个文件：3 个可以合并，3 个要看一下");
  expect(pane.text()).toContain("指标!C2 K1 指标K1 权重 应为 15，现为 20");
  expect(pane.text()).toContain("甲局补报.xlsx 的 数据!B2 是 82");
  expect(pane.text()).toContain("还有 4 处要您决定");
  expect(pane.find<HTMLButtonElement>("button", "合并到当前工作簿").disabled).toBe(true);

  await pane.click("按统一方案并入");
  await pane.click("不并入", "[aria-label='丁局.xlsx 怎么办'] label");
  await pane.click("不并入", "[aria-label='坏.xlsx 怎么办'] label");
  await pane.click("以 甲局补报.xlsx 为准");
  expect(pane.text()).toContain("都已决定");

  await pane.act(() => pane.model.open("settings"));
  await pane.act(() => pane.model.open("collect"));
  await pane.click("另存为新文件");
  expect(pane.host.saved.map(({ name }) => name)).toEqual(["合并结果.xlsx"]);
  await pane.click("合并到当前工作簿");
  expect(pane.model.store.get().page).toBe("grade");
  const { values } = await workbook.cells.read("数据");
  expect(values.slice(1).map((row) => row.slice(0, 3))).toEqual([
    ["甲局", 82, 90],
    ["乙局", 85, 95],
    ["丙局", 70, 75],
  ]);
  expect(pane.notice()?.text["zh-CN"]).toContain("已合并 4 个文件、3 个单位");
  await pane.close();
});

it("names what it replaces before it does", async () => {
  const workbook = createMemoryWorkbook({ 数据: [["旧"]] });
  const pane = await openPane(workbook, "collect");
  const [first] = await yearEnd();
  await pane.act(() => takeIn(pane.model, [first!]));
  await pane.click("合并到当前工作簿");
  expect(pane.text()).toContain("会替换：数据");
  await pane.click("取消");
  expect((await workbook.cells.read("数据")).values).toEqual([["旧"]]);
  await pane.click("合并到当前工作簿");
  await pane.click("替换并合并");
  expect((await workbook.cells.read("数据")).values[1]?.[0]).toBe("甲局");
  await pane.close();
});

it("asks whose scheme is right before it says what it replaces", async () => {
  const { memory } = await mergedOnce();
  const pane = await openPane(memory, "collect");
  const changed = await department({
    file: "丙局.xlsx",
    rows: [["丙局", 70, 75]],
    weights: { K1: 20, K2: 80 },
  });
  await pane.act(() => takeIn(pane.model, [changed]));
  await pane.click("合并到当前工作簿");
  const dialog = (): string => document.querySelector("[role=dialog]")!.textContent ?? "";
  expect(dialog()).toContain("以哪份方案为准？");
  expect(dialog()).toContain("指标!C2 K1 指标K1 权重：各单位文件是 20，本工作簿是 15");
  expect(dialog()).not.toContain("会替换");
  await pane.click("以本工作簿的方案为准，只并入各单位的数据", "[role=dialog] label");
  expect(dialog()).toContain("会替换：数据。");
  await pane.click("以各单位文件的方案为准，换掉本工作簿的方案", "[role=dialog] label");
  expect(dialog()).toContain("会替换：方案、指标、等次、数据");
  await pane.close();
});

it("a name of a unit cannot turn the sentence around it", async () => {
  const pane = await openPane(createMemoryWorkbook({ Sheet1: [] }), "collect");
  const unit = "\u202e局甲";
  const files = await Promise.all(
    ["一.xlsx", "二.xlsx"].map((file) => department({ file, rows: [[unit, 80, 90]] })),
  );
  await pane.act(() => takeIn(pane.model, files));
  expect(pane.text()).toContain("\u2068\u202e局甲\u2069（一.xlsx、二.xlsx）");
  await pane.close();
});

/** A workbook into which a file was merged already, so that it has a scheme of its own. */
async function mergedOnce() {
  const memory = createMemoryWorkbook({ Sheet1: [] });
  const pane = await openPane(memory, "collect");
  const [first] = await yearEnd();
  await pane.act(() => takeIn(pane.model, [first!]));
  await pane.click("合并到当前工作簿");
  await pane.close();
  return { memory };
}
