import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { describeWorkbench } from "./describeWorkbench";
import { goTo, typeInto } from "./typing";

/** docs/rules.md: weights make up 100 %; what the sentence says is that of the function in Excel. */
const OF_WEIGHTS = "权重合计 110%";

/** Scores and weights of 110 %, with a total by a function that no program but Hengji knows. */
async function fileOfWps(): Promise<Uint8Array> {
  const file = createXlsx();
  const total = { value: { error: "#NAME?" }, formula: "HJ.SCORE(B2:B3,C2:C3)" };
  const good = { value: { error: "#NAME?" }, formula: "HJ.GRADE(B2)" };
  await file.sheets.render([
    {
      name: "考核",
      rows: [
        [{ value: "指标" }, { value: "得分" }, { value: "权重" }],
        [{ value: "质量" }, { value: 90 }, { value: 0.6 }],
        [{ value: "服务" }, { value: 80 }, { value: 0.5 }],
        [{ value: "总分" }, total, good],
      ],
    },
  ]);
  return file.save();
}

describeWorkbench("why a cell shows an error", (bench) => {
  const line = () => bench.page.locator("[data-hengji=reason]");

  it.each([
    { name: "in the first workbook", wait: 0 },
    { name: "right after one with the same error", wait: 0 },
    // A workbook is given up five seconds after another has taken its place.
    { name: "when the one before is gone", wait: 6000 },
  ])("is shown over the cell under the mouse: $name", async ({ wait }) => {
    await bench.openNew();
    await typeInto(bench, "A1", "=HJ.SCORE({90;80},{0.6;0.5})");
    // Calculated before the mouse comes, and told nowhere else when it does.
    await goTo(bench, "A1");
    await bench.says(OF_WEIGHTS);
    await goTo(bench, "A2");
    await bench.page.getByText(OF_WEIGHTS).first().waitFor({ state: "detached" });
    await bench.page.waitForTimeout(wait);
    const canvas = bench.page.locator("canvas[id^=univer-sheet-main-canvas]");
    const { x, y } = (await canvas.boundingBox())!;
    await bench.page.mouse.move(x + 400, y + 300);
    // Into A1: beside the numbers of the rows, below the letters of the columns.
    await bench.page.mouse.move(x + 80, y + 32, { steps: 4 });
    await bench.page.getByText(OF_WEIGHTS).last().waitFor();
  });

  it("stands in the formula bar and in the pane while the cell is selected", async () => {
    await bench.openNew();
    await typeInto(bench, "B2", "=HJ.SCORE({90;80},{0.6;0.5})");
    await goTo(bench, "B2");
    await line().getByText(OF_WEIGHTS).waitFor();
    await bench.says(OF_WEIGHTS);
    expect(await bench.paneText()).toContain("“Sheet1”的 B2 显示 #VALUE!");
    await typeInto(bench, "B2", "=HJ.SCORE({90;80},{0.6;0.4})");
    await goTo(bench, "B2");
    await line().waitFor({ state: "detached" });
    expect(await bench.paneText()).not.toContain(OF_WEIGHTS);
  });

  it("is told also for arguments that are too many", async () => {
    await bench.openNew();
    await typeInto(bench, "B2", "=HJ.SCORE(90,1,,,2,3)");
    await goTo(bench, "B2");
    await line().getByText("最多有 5 个参数").waitFor();
  });

  it("is that of the inner function, and none where the error is caught", async () => {
    await bench.openNew();
    await typeInto(bench, "B2", "=HJ.GRADE(HJ.SCORE({90;80},{0.6;0.5}))");
    await goTo(bench, "B2");
    await line().getByText(OF_WEIGHTS).waitFor();
    await typeInto(bench, "B2", '=IFERROR(HJ.SCORE({90;80},{0.6;0.5}),"无")');
    await goTo(bench, "B2");
    await line().waitFor({ state: "detached" });
  });

  it("is known for a file of a program without our functions, whose errors are calculated", async () => {
    await bench.open("wps.xlsx", await fileOfWps());
    await goTo(bench, "B4");
    await line().getByText(OF_WEIGHTS).waitFor();
    const { bytes } = await bench.save();
    const { values, formulas } = await openXlsx(bytes).cells.read("考核");
    expect(values[3]).toEqual(["总分", { error: "#VALUE!" }, "优秀"]);
    expect(formulas[3]).toEqual([null, "HJ.SCORE(B2:B3,C2:C3)", "HJ.GRADE(B2)"]);
  });

  it("parameters are named while a function is typed", async () => {
    await bench.openNew();
    await goTo(bench, "B2");
    await bench.page.keyboard.type("=HJ.SCORE(");
    const help = bench.page.getByText("HJ.SCORE(", { exact: true });
    await help.waitFor();
    expect(await help.locator("..").innerText()).toBe(
      "HJ.SCORE(得分,权重,[缺项],[合计],[小数位数])",
    );
    await bench.page.keyboard.press("Escape");
    await bench.page.keyboard.press("Escape");
  });
});
