import { FUNCTIONS } from "../../src/taskpane/texts/functionsTexts";
import { GRADE } from "../../src/taskpane/texts/gradeTexts";
import { MERGE } from "../../src/taskpane/texts/mergeTexts";
import { SETTINGS } from "../../src/taskpane/texts/settingsTexts";
import { TAKE_BACK } from "../../src/taskpane/texts/partTexts";
import { TEMPLATES_PAGE } from "../../src/taskpane/texts/templatesTexts";
import { WEIGHTS } from "../../src/taskpane/texts/weightsTexts";
import { createMemoryWorkbook } from "../memory/createMemoryWorkbook";
import { sampleWorkbook } from "../grading/run/sample";
import { describeWithChromium } from "../host/browser/describeWithChromium";
import { yearEnd } from "../taskpane/pages/merge/departmentFiles";
import { openPane, type Pane } from "./openPane";
import { showPage } from "./showPage";

describeWithChromium("what the pages write into Excel", () => {
  let pane: Pane;
  afterEach(async () => {
    expect(pane.errors).toEqual([]);
    expect(await pane.host.complaints()).toEqual([]);
    await pane.close();
  });
  const press = (name: string) => pane.frame.getByRole("button", { name, exact: true }).click();
  const text = (part: string) => pane.frame.getByText(part).first().waitFor();
  const sheet = async (name: string) =>
    (await pane.host.sheets()).find((each) => each.name === name)!;
  const cell = async (name: string, at: readonly [number, number]) =>
    (await sheet(name)).values[at[0]]?.[at[1]] ?? null;

  it("weights: only the cells that were shown, and back again", async () => {
    pane = await openPane({ content: await sampleWorkbook() });
    await showPage(pane, "weights");
    const before = (await sheet("指标")).values;
    await pane.frame.getByLabel("工作质量 权重").fill("30");
    await text("110%，多 10%");
    await press(WEIGHTS.round["zh-CN"]);
    await text("100%，正好");
    await press(WEIGHTS.write["zh-CN"]);
    await text(WEIGHTS.written["zh-CN"]);
    const after = (await sheet("指标")).values;
    const changed = after.flatMap((row, at) =>
      row.flatMap((value, column) => (value === before[at]?.[column] ? [] : [column])),
    );
    expect(changed.length).toBeGreaterThan(3);
    expect(new Set(changed).size).toBe(1);
    await showPage(pane, "start");
    await press(TAKE_BACK.other["zh-CN"]);
    await text("已撤销");
    expect((await sheet("指标")).values).toEqual(before);
  });

  it("functions: tried on what is selected, written where the user points", async () => {
    const content = createMemoryWorkbook({
      表: [
        [90, 80],
        [0.6, 0.4],
      ],
    });
    pane = await openPane({ content });
    await showPage(pane, "functions");
    await pane.frame.getByText("HJ.SCORE", { exact: true }).click();
    await pane.host.userSelects("表", { row: 0, column: 0, rows: 2, columns: 2 });
    await text("表!A1:B2");
    await pane.host.userSelects("表", { row: 3, column: 0, rows: 1, columns: 1 });
    await press("插入到 表!A4");
    await text("公式已写入 表!A4");
    const { formulas } = await sheet("表");
    expect(formulas[3]?.[0]).toMatch(/HJ[._]SCORE\(A1:A2,B1:B2\)/);
    await press(FUNCTIONS.copyFormula["zh-CN"]);
  });

  it("settings: another number of decimals", async () => {
    pane = await openPane({ content: await sampleWorkbook() });
    await showPage(pane, "settings");
    await pane.frame.getByLabel(SETTINGS.decimals["zh-CN"]).selectOption("3");
    const place = await pane.frame.getByText(/^方案!B\d+$/).innerText();
    await press(SETTINGS.writeScheme["zh-CN"]);
    await text(SETTINGS.written["zh-CN"]);
    expect(await cell("方案", [Number(place.slice(4)) - 1, 1])).toBe(3);
  });

  it("templates: samples cleared, a file of its own", async () => {
    pane = await openPane();
    await showPage(pane, "templates");
    await pane.frame.locator("#card-ballot").click();
    await press(TEMPLATES_PAGE.saveAs["zh-CN"]);
    await text(TEMPLATES_PAGE.saved["zh-CN"]);
    expect(await pane.host.created()).toHaveLength(1);
    await press(TEMPLATES_PAGE.insert["zh-CN"]);
    await text(TEMPLATES_PAGE.inserted["zh-CN"]);
    await pane.frame.getByRole("button", { name: /^清除示例/ }).click();
    await text(TEMPLATES_PAGE.noSamples["zh-CN"]);
  });

  it("merge: files of departments, decided, merged and graded", async () => {
    pane = await openPane();
    await showPage(pane, "collect");
    const files = await Promise.all(
      (await yearEnd()).map(async (file) => ({
        name: file.path,
        mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        buffer: Buffer.from(await file.bytes()),
      })),
    );
    await pane.frame.locator("input[type=file]").first().setInputFiles(files);
    await text("还有 4 处要您决定");
    await pane.frame.getByLabel(MERGE.takeCommon["zh-CN"]).check();
    for (const file of ["丁局.xlsx", "坏.xlsx"]) {
      const group = pane.frame.getByRole("radiogroup", { name: `${file} 怎么办` });
      await group.getByLabel(MERGE.leaveOut["zh-CN"]).check();
    }
    await pane.frame.getByLabel("以 甲局补报.xlsx 为准").check();
    await press(MERGE.intoWorkbook["zh-CN"]);
    await text("已合并 4 个文件、3 个单位");
    await press(GRADE.write["zh-CN"]);
    await text("评分完成");
    const results = (await sheet("结果")).values.flat();
    expect(results).toEqual(expect.arrayContaining(["甲局", "乙局", "丙局"]));
  });
});
