/** @jest-environment jsdom */
import { createMemoryWorkbook } from "../../../memory/createMemoryWorkbook";
import { openPane } from "../../harness/openPane";

/** Sixteen units, each with one mark for all: so it is their total as well. The third has the best one. */
const MARKS = [70, 80, 99, 60, 75, 85, 61, 62, 63, 64, 65, 66, 67, 68, 69, 71];

function office() {
  const rows = MARKS.map((mark, index) => [`${index + 1}号局`, mark, mark, mark]);
  const heads = ["单位", "工作质量(50%)", "服务水平(30%)", "廉政建设(20%)"];
  return createMemoryWorkbook({ 考核: [heads, ...rows] });
}

const units = (): string[] =>
  [...document.querySelectorAll("tbody tr td:first-child button")].map(
    (each) => each.textContent ?? "",
  );
const sorted = (name: string): string | null =>
  [...document.querySelectorAll("th")]
    .find((each) => each.textContent?.startsWith(name))!
    .getAttribute("aria-sort");

it("heads of the table of units sort it, say how, and leave each name with its own explanation", async () => {
  const pane = await openPane(office(), "start");
  await pane.click("按建议评分");
  expect(units().slice(0, 3)).toEqual(["1号局", "2号局", "3号局"]);
  await pane.click("总分", "th button");
  expect(units().slice(0, 3)).toEqual(["3号局", "6号局", "2号局"]); // 99, 85, 80
  expect(sorted("总分")).toBe("descending");
  expect(sorted("名次")).toBe("none");
  await pane.click("名次", "th button");
  expect(units().slice(0, 3)).toEqual(["3号局", "6号局", "2号局"]);
  expect(sorted("名次")).toBe("ascending");
  await pane.click("3号局", "td button");
  expect(pane.model.store.get().explained).toBe(2);
  await pane.close();
});

it("units are found by a part of their name, and nothing found is said", async () => {
  const pane = await openPane(office(), "start");
  await pane.click("按建议评分");
  await pane.fill("查找单位", "１6"); // in the width that an input method gives
  expect(units()).toEqual(["16号局"]);
  await pane.fill("查找单位", "卫健");
  expect(units()).toEqual([]);
  expect(pane.text()).toContain("没有名称里带“卫健”的单位");
  await pane.close();
});
