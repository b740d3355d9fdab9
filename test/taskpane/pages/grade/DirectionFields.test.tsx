/** @jest-environment jsdom */
import { createMemoryWorkbook } from "../../../memory/createMemoryWorkbook";
import { openPane } from "../../harness/openPane";

it("shows the better end of each column and turns one by itself, two times over", async () => {
  const workbook = createMemoryWorkbook({
    成绩: [
      ["选手", "100m", "跳远", "铅球"],
      ["甲", 10.5, 7.5, 15],
      ["乙", 11, 8, 14],
      ["丙", 11.5, 7, 13],
    ],
  });
  const pane = await openPane(workbook, "grade");
  await pane.act(() => pane.model.look());
  await pane.act(() => pane.model.open("grade"));
  const ends = (): string[] =>
    ["100m", "跳远", "铅球"].map(
      (name) => pane.find<HTMLSelectElement>("select", `${name} 哪头好`).value,
    );
  expect(ends()).toEqual(["lower", "higher", "higher"]);
  await pane.fill("铅球 哪头好", "lower");
  expect(ends()).toEqual(["lower", "higher", "lower"]);
  await pane.fill("100m 哪头好", "higher");
  expect(ends()).toEqual(["higher", "higher", "lower"]);
  // What is turned in the list of columns shows here, and the answer for all has the last word.
  await pane.click("名次");
  await pane.fill("跳远 的方向", "lower");
  expect(ends()).toEqual(["higher", "lower", "lower"]);
  await pane.click("都是越高越好");
  expect(ends()).toEqual(["higher", "higher", "higher"]);
  await pane.fill("跳远 哪头好", "lower");
  await pane.click("各项等权平均");
  await pane.click("就这样评分");
  const { grading } = pane.model.store.get();
  // A place is worth a third: (1 + 2 + 3) ÷ 9, (2 + 1 + 2) ÷ 9, (3 + 3 + 1) ÷ 9.
  const scores = [...grading!.appraisal.score].map((score) => Number(score) / 100);
  expect(scores).toEqual([66.67, 55.56, 77.78]);
  await pane.close();
});
