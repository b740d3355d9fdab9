/** @jest-environment jsdom */
import { act } from "react";
import type { MemoryWorkbook } from "../../../memory/memoryWorkbook";
import { createMemoryWorkbook } from "../../../memory/createMemoryWorkbook";
import { gradedBook, LAST, linesOf } from "../../../grading/roll/lastOffice";
import { openPane } from "../../harness/openPane";

const graded = async (): Promise<MemoryWorkbook> => (await gradedBook(LAST)) as MemoryWorkbook;

type Pane = Awaited<ReturnType<typeof openPane>>;

/** Hands a file to the hidden input of that name. */
async function hand(pane: Pane, name: string, file: string, text: string): Promise<void> {
  const input = pane.find<HTMLInputElement>("input[type=file]", name);
  const bytes = new TextEncoder().encode(text);
  const handed = Object.assign(new File([bytes], file), { arrayBuffer: async () => bytes.buffer });
  Object.defineProperty(input, "files", { value: [handed], configurable: true });
  await act(async () => void input.dispatchEvent(new Event("change", { bubbles: true })));
  await pane.settle();
}

async function choose(pane: Pane, label: string, value: string): Promise<void> {
  const select = pane.find<HTMLSelectElement>("select", label);
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")!.set!.call(select, value);
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await pane.settle();
}

it("makes next year's workbook for the same units, and leaves the open one alone", async () => {
  const workbook = await graded();
  const before = await workbook.cells.read("数据");
  const pane = await openPane(workbook, "roll");
  await pane.click("看看有什么变化");
  expect(pane.text()).toContain("方案未变，只改年度");
  expect(pane.text()).toContain("2027年 5 个单位：沿用 5");
  await pane.click("生成");
  const [saved] = pane.host.saved;
  expect(saved!.name).toBe("结转下年（2027年）.xlsx");
  expect(linesOf(saved!.sheets, "data").map(({ unit, baseScore }) => [unit, baseScore])).toEqual([
    ["甲局", 92.4],
    ["乙局", 88.1],
    ["丙局", 90],
    ["丁局", 85],
    ["戊局", 80],
  ]);
  expect(await workbook.cells.read("数据")).toEqual(before);
  await pane.close();
});

it("asks where units of a roster come from, and takes what is chosen", async () => {
  const pane = await openPane(await graded(), "roll");
  await pane.click("用新名单");
  await hand(pane, "选名单文件", "名单.csv", "单位\n甲委\n乙丙局\n丁局\n戊局\n");
  expect(pane.text()).toContain("名单.csv：认出 4 个单位");
  await pane.click("看看有什么变化");
  expect(pane.text()).toContain("先回答这些（5 件）");
  await choose(pane, "“甲委”上年没有", "renamed");
  await pane.click("甲局", "fieldset label");
  await choose(pane, "“乙丙局”上年没有", "merged");
  const boxes = [...document.querySelectorAll<HTMLLabelElement>("fieldset")].at(-1)!;
  for (const name of ["乙局", "丙局"]) {
    const label = [...boxes.querySelectorAll("label")].find((each) => each.textContent === name)!;
    await act(async () => label.click());
  }
  await choose(pane, "接续上年成绩（乙丙局）", "better");
  await pane.click("继续");
  await choose(pane, "K1：合并后的基期", "sum");
  await pane.click("继续");
  await pane.click("生成");
  const [saved] = pane.host.saved;
  const rows = linesOf(saved!.sheets, "data").map((row) => [
    ...["unit", "baseScore", "baseRank", "base:K1"].map((key) => row[key]),
  ]);
  expect(rows).toEqual([
    ["甲委", 92.4, 1, 120],
    ["乙丙局", 90, 2, 290],
    ["丁局", 85, 4, 60],
    ["戊局", 80, 5, 30],
  ]);
  await pane.close();
});

it("says what to mend where there are no results", async () => {
  const pane = await openPane(createMemoryWorkbook(LAST), "roll");
  await pane.click("看看有什么变化");
  expect(pane.text()).toContain("没有“结果”表，不能结转：请先评分");
  await pane.close();
});

it("wants a graded workbook of ours", async () => {
  const pane = await openPane(createMemoryWorkbook({ Sheet1: [] }), "roll");
  expect(pane.text()).toContain("先打开评过分的衡绩工作簿");
  await pane.close();
});
