import { EXPLAIN } from "../../src/taskpane/texts/explainTexts";
import { GRADE } from "../../src/taskpane/texts/gradeTexts";
import { TAKE_BACK } from "../../src/taskpane/texts/partTexts";
import { START } from "../../src/taskpane/texts/startTexts";
import { TEMPLATES_PAGE } from "../../src/taskpane/texts/templatesTexts";
import { createMemoryWorkbook } from "../memory/createMemoryWorkbook";
import { gradedSample, sampleWorkbook } from "../grading/run/sample";
import { describeWithChromium } from "../host/browser/describeWithChromium";
import { openPane, type Pane } from "./openPane";
import { showPage } from "./showPage";

const RESULTS = ["结果", "计算过程", "检查"];

describeWithChromium("journeys through the built pane", () => {
  let pane: Pane;
  afterEach(async () => {
    expect(pane.errors).toEqual([]);
    expect(pane.foreign).toEqual([]);
    expect(await pane.host.complaints()).toEqual([]);
    await pane.close();
  });

  const press = (name: string) => pane.frame.getByRole("button", { name, exact: true }).click();
  const text = (part: string) => pane.frame.getByText(part).first().waitFor();
  const sheets = async () => {
    const all = await pane.host.sheets();
    return all.filter(({ visibility }) => visibility === "Visible");
  };
  const names = async (): Promise<string[]> => (await sheets()).map(({ name }) => name);

  it("first run, template, sample graded, explained, taken back", async () => {
    pane = await openPane();
    await text(START.empty["zh-CN"]);
    await press(START.templates["zh-CN"]);
    await pane.frame.locator("#card-section-kpi").click();
    await press(TEMPLATES_PAGE.insert["zh-CN"]);
    await text(TEMPLATES_PAGE.inserted["zh-CN"]);
    const inserted = await names();
    expect(inserted).toEqual(expect.arrayContaining(["方案", "指标", "等次", "数据"]));

    await showPage(pane, "grade");
    await press(GRADE.write["zh-CN"]);
    await text("评分完成");
    expect(await names()).toEqual([...inserted, ...RESULTS]);
    expect((await pane.host.selection())?.sheet).toBe("结果");

    const results = (await sheets()).find(({ name }) => name === "结果")!.values;
    const header = results.findIndex((row) => row.includes("总分"));
    const first = (name: string) => results[header + 1]![results[header]!.indexOf(name)];
    await pane.host.userSelects("结果", { row: header + 1, column: 2, rows: 1, columns: 1 });
    await showPage(pane, "explain");
    await pane.frame.getByRole("combobox").selectOption(first("单位") as string);
    await text((first("总分") as number).toFixed(2));
    await press(EXPLAIN.recheck["zh-CN"]);
    await text("结果与方案一致");

    await showPage(pane, "grade");
    await press(TAKE_BACK.grading["zh-CN"]);
    await text("已撤销");
    expect(await names()).toEqual(inserted);
  });

  it("last year's table of the office's own: recognised, a blank decided, graded beside it", async () => {
    const own = [
      ["2025年度各局绩效考核得分表", null, null, null, null],
      ["序号", "单位", "工作质量(40%)", "工作效率(30%)", "群众评议(30%)"],
      [1, "财政局", 95, 91, 88],
      [2, "教育局", 92, 85, null],
      [3, "民政局", 81, 78, 90],
      [4, "交通局", 70, 88, 76],
      [null, "合计", 338, 342, 254],
    ];
    pane = await openPane({ content: createMemoryWorkbook({ 考核: own }) });
    const before = await sheets();
    await text("4 个单位，3 项指标，权重合计 100%");
    await press(START.gradeSuggested["zh-CN"]);
    await pane.frame.getByRole("radio", { name: GRADE.reweight["zh-CN"] }).click();
    await press(GRADE.write["zh-CN"]);
    await text("评分完成");
    const results = (await sheets()).find(({ name }) => name === "结果")!.values;
    const header = results.find((row) => row.includes("总分"))!;
    const scores = results
      .slice(results.indexOf(header) + 1)
      .map((row) => [row[header.indexOf("单位")], row[header.indexOf("总分")]]);
    // 教育局: 92 × 40 and 85 × 30 over the 70 that are left.
    expect(scores).toEqual(
      expect.arrayContaining([
        ["财政局", 91.7],
        ["教育局", 89],
        ["民政局", 82.8],
        ["交通局", 77.2],
      ]),
    );
    expect((await sheets()).find(({ name }) => name === "考核")).toEqual(before[0]);
    await press(TAKE_BACK.grading["zh-CN"]);
    await text("已撤销");
    expect(await names()).toEqual(["考核"]);
  });

  it("the challenge: a score changed by hand is found", async () => {
    const content = await gradedSample();
    const { values } = await content.cells.read("结果");
    const header = values.findIndex((row) => row.includes("总分"));
    const score = values[header]!.indexOf("总分");
    await content.cells.write("结果", header + 2, score, [[100]]);
    pane = await openPane({ content });
    await showPage(pane, "explain");
    await press(EXPLAIN.recheck["zh-CN"]);
    await text("1 个单元格与方案不符");
    await text(`应为 ${values[header + 2]![score] as number}`);
  });

  it("a cell that is being edited: the pane says so and goes on by itself", async () => {
    pane = await openPane({ content: await sampleWorkbook() });
    await showPage(pane, "grade");
    await pane.host.setEditing(true);
    await press(GRADE.write["zh-CN"]);
    await text("Enter");
    await pane.host.setEditing(false);
    await text("评分完成");
    expect(await names()).toEqual(expect.arrayContaining(RESULTS));
  });
});
