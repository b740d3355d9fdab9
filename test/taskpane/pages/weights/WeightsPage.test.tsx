/** @jest-environment jsdom */
import { openPane } from "../../harness/openPane";
import { workbookFor } from "../../harness/workbooks";
import { editWorkbook, flat, TWO_LEVELS } from "../../../grading/edit/schemes";

const weightsOf = async (workbook: ReturnType<typeof editWorkbook>, column = 2) =>
  (await workbook.cells.read("指标")).values.slice(1).map((row) => row[column]);

it("shows what is wrong, mends it, and writes only after the cells were shown", async () => {
  const workbook = editWorkbook({ indicators: flat([40, 30, 20, 20]) });
  const pane = await openPane(workbook, "weights");
  expect(pane.text()).toContain("110%，多 10%");
  await pane.click("按最大余数法取整");
  expect(pane.text()).toContain("✓ 100%，正好");
  expect(pane.text()).toContain("将改动 4 个单元格");
  expect(await weightsOf(workbook)).toEqual([40, 30, 20, 20]);
  await pane.click("撤销一步");
  expect(pane.text()).toContain("110%，多 10%");
  await pane.click("按最大余数法取整");
  await pane.click("写入指标表");
  expect(await weightsOf(workbook)).toEqual([37, 27, 18, 18]);
  expect(pane.notice()).toMatchObject({ kind: "success" });
  await pane.act(() => pane.model.takeBack());
  expect(await weightsOf(workbook)).toEqual([40, 30, 20, 20]);
  await pane.close();
});

it("tells who moves while a weight is moved, and the others give way", async () => {
  const workbook = editWorkbook({ indicators: flat([25, 25, 25, 25]) });
  const pane = await openPane(workbook, "weights");
  await pane.fill("指标1 拖动试算", "70");
  expect(pane.text()).toContain("✓ 100%，正好");
  expect(pane.find<HTMLInputElement>("input", "指标2 权重").value).toBe("10");
  expect(pane.text()).toMatch(/\d 个单位名次变/);
  expect(pane.text()).toMatch(/甲第 3 名 → 第 1 名 ▲ 升 2/);
  await pane.click("全部还原");
  expect(pane.text()).toContain("拖动或修改上面的权重");
  expect(await weightsOf(workbook)).toEqual([25, 25, 25, 25]);
  await pane.close();
});

it("changes one weight alone when it is typed", async () => {
  const pane = await openPane(editWorkbook({ indicators: flat([25, 25, 25, 25]) }), "weights");
  await pane.fill("指标1 权重", "30");
  expect(pane.text()).toContain("105%，多 5%");
  expect(pane.text()).toContain("按比例折算来试算");
  await pane.click("按比例折算到 100%");
  expect(pane.find<HTMLInputElement>("input", "指标1 权重").value).toBe("28.5714");
  await pane.close();
});

it("balances what is in a group on its own", async () => {
  const workbook = editWorkbook({ indicators: TWO_LEVELS });
  const pane = await openPane(workbook, "weights");
  expect(pane.text()).toContain("作风 以下合计110%，多 10%");
  await pane.click("按比例折算到 100%", "button:not([disabled])");
  await pane.click("写入指标表");
  expect(await weightsOf(workbook, 4)).toEqual([50, 50, 27.2727272727273, 72.7272727272727]);
  await pane.close();
});

it("takes over weights from comparisons in pairs, and names a contradiction", async () => {
  const workbook = editWorkbook({ indicators: flat([40, 30, 30, null]) });
  const pane = await openPane(workbook, "weights");
  await pane.click("两两比较（AHP）");
  await pane.fill("指标1 与 指标2", "-2");
  await pane.fill("指标2 与 指标3", "-2");
  await pane.fill("指标1 与 指标3", "4");
  expect(pane.text()).toContain("最不合的是“指标1 与 指标3”");
  await pane.click(/^改成相合的/);
  expect(pane.text()).toMatch(/一致性比例 0\.\d+，小于 0\.1/);
  await pane.click("采用这些权重");
  await pane.click("写入指标表");
  const weights = (await weightsOf(workbook)) as number[];
  expect(weights[0]! + weights[1]! + weights[2]!).toBeCloseTo(100, 9);
  expect(weights[0]).toBeGreaterThan(weights[1]!);
  await pane.close();
});

it("writes nothing where somebody wrote meanwhile", async () => {
  const workbook = editWorkbook({ indicators: flat([25, 25, 25, 25]) });
  const pane = await openPane(workbook, "weights");
  await pane.fill("指标1 权重", "30");
  await workbook.cells.write("指标", 1, 2, [[28]]);
  await pane.click("写入指标表");
  expect(pane.notice()).toMatchObject({ kind: "warning" });
  expect(await weightsOf(workbook)).toEqual([28, 25, 25, 25]);
  expect(pane.find<HTMLInputElement>("input", "指标1 权重").value).toBe("28");
  await pane.close();
});

it("leaves formulas alone and says so", async () => {
  const workbook = editWorkbook({
    indicators: flat([25, 25, 25, 25]),
    formulas: [[], [null, null, "100-C3-C4-C5"]],
  });
  const pane = await openPane(workbook, "weights");
  expect(pane.find<HTMLInputElement>("input", "指标1 权重").disabled).toBe(true);
  expect(pane.text()).toContain("公式，不改");
  await pane.close();
});

it("only tries on a sheet of the office's own", async () => {
  const workbook = await workbookFor("foreign");
  const pane = await openPane(workbook, "weights");
  expect(pane.text()).toContain("先在“评分”页确认");
  const { assessment } = pane.model.store.get();
  const mapping = assessment?.kind === "foreign" ? assessment.proposal.chosen?.mapping : undefined;
  await pane.act(() => pane.model.store.set({ mapping: mapping ?? undefined }));
  expect(pane.text()).toContain("只试算，不改表里的权重");
  await pane.fill("重点工作 拖动试算", "60");
  expect(pane.text()).not.toContain("写入指标表");
  expect(pane.text()).toMatch(/名次/);
  await pane.close();
});

it("compares with the data and tries how firm the ranks are, on demand", async () => {
  const pane = await openPane(editWorkbook({ indicators: flat([70, 10, 10, 10]) }), "weights");
  await pane.click("和数据算出的权重对照");
  expect(pane.text()).toContain("由 4 个单位的数据算出");
  expect(pane.text()).toContain("▲ 比数据显示的高得多");
  await pane.click("名次稳不稳");
  await pane.click("开始试");
  expect(pane.text()).toMatch(/\d 个单位的名次怎么试都不变/);
  await pane.close();
});

it("edits the weights of one class at a time", async () => {
  const pane = await openPane(await workbookFor("section-kpi"), "weights");
  const options = [...pane.find<HTMLSelectElement>("select", "哪类单位的权重").options];
  expect(options.length).toBeGreaterThan(1);
  await pane.fill("哪类单位的权重", options[1]!.value);
  expect(pane.text()).toContain("✓ 100%，正好");
  await pane.close();
});

it("sends somebody without a scheme to the templates", async () => {
  const pane = await openPane(await workbookFor("empty"), "weights");
  await pane.click("看模板");
  expect(pane.model.store.get().page).toBe("templates");
  await pane.close();
});
