/** @jest-environment jsdom */
import { openPane } from "../../harness/openPane";
import { workbookFor } from "../../harness/workbooks";

it("J5: explains the unit whose cell is selected, and rechecks the results", async () => {
  const workbook = await workbookFor("annual-department");
  const pane = await openPane(workbook, "grade");
  await pane.click("写入结果");
  const { values } = await workbook.cells.read("结果");
  const name = values[4]![1] as string;
  await pane.act(() => pane.model.open("explain"));
  await pane.act(async () => {
    await workbook.session.select("结果", { row: 4, column: 2, rows: 1, columns: 1 });
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  const unit = pane.model.store.get().explained!;
  expect(pane.model.store.get().grading!.read.data.units[unit]).toBe(name);
  expect(pane.text()).toMatch(/× \d+(\.\d+)?% = /);
  await pane.click("复核");
  expect(pane.text()).toContain("结果与方案一致");
  const rank = values[2]!.indexOf("名次");
  await workbook.cells.write("结果", 4, rank, [[99]]);
  await pane.click("复核");
  expect(pane.text()).toContain(`${name}：表中是 99`);
  await pane.close();
});

it("replays a result without its veto", async () => {
  const pane = await openPane(await workbookFor("county-abc"), "grade");
  const { grading } = pane.model.store.get();
  const [vetoed] = [...grading!.read.data.units.keys()].filter(
    (unit) => grading!.appraisal.vetoes.get(unit) !== undefined,
  );
  await pane.act(() => pane.model.explain(vetoed!));
  await pane.click("假如不计一票否决");
  expect(pane.text()).toContain("不计一票否决时：");
  await pane.close();
});

it("says what a unit lacks for a better grade, by the grade that is chosen", async () => {
  const pane = await openPane(await workbookFor("annual-department"), "grade");
  const { grading } = pane.model.store.get();
  const unit = grading!.read.data.units.indexOf("市公安局");
  await pane.act(() => pane.model.explain(unit));
  await pane.click("推算");
  // 89.99 points, and 90 are needed.
  expect(pane.text()).toContain("差 0.01 分：");
  expect(pane.text()).toContain("评议类指标不推算：");
  await pane.act(() => pane.model.explain(grading!.appraisal.grade.indexOf(0)));
  expect(pane.text()).toContain("已经是最高等次");
  await pane.close();
});

it("leads to the checks where nothing can be explained", async () => {
  const pane = await openPane(await workbookFor("empty"), "explain");
  await pane.click("去评分");
  expect(pane.model.store.get().page).toBe("grade");
  await pane.close();
});
