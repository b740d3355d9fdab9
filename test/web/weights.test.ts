import { evaluate } from "../../src/functions/evaluate";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import type { CellValue } from "../../src/workbook/cell";
import { describeWorkbench } from "./describeWorkbench";
import { showSheet, typeInto } from "./typing";

const TEMPLATE = "政府KPI绩效考核方案";
const WEIGHTS = { first: 3, last: 17, column: 5 };
const MARKS = { row: 3, first: 1, last: 15 };
const SCORE = { row: 3, column: 17 };

describeWorkbench("a weight that is typed in the workbench", (bench) => {
  async function insert(choice?: string): Promise<void> {
    await bench.openNew();
    await bench.show("模板");
    await bench.click(TEMPLATE);
    if (choice !== undefined) await bench.page.getByText(choice).click();
    await bench.click(/^插入/);
    await bench.says("模板已插入");
  }

  async function grade(): Promise<void> {
    await bench.show("开始");
    await bench.click("一键评分");
    await bench.click(/^写入/);
    await bench.says("评分完成");
  }

  /** The values of the sheets as the file has them that is saved now. */
  async function saved(): Promise<(name: string) => Promise<readonly (readonly CellValue[])[]>> {
    const { cells } = openXlsx((await bench.save()).bytes);
    return async (name) => (await cells.read(name)).values;
  }

  /** What the scoring core says of the marks and weights of a file. */
  async function scoreByCore(sheet: Awaited<ReturnType<typeof saved>>): Promise<unknown> {
    const marks = (await sheet("数据"))[MARKS.row]!.slice(MARKS.first, MARKS.last + 1);
    const weights = (await sheet("指标")).slice(WEIGHTS.first, WEIGHTS.last + 1);
    const own = weights.map((row) => [row[WEIGHTS.column]]);
    const args = [[marks], own, null, "scale"];
    return evaluate({ function: "SCORE", args, locale: "zh-CN" });
  }

  /** The weighted totals of the sheet 结果, by unit. */
  async function totals(sheet: Awaited<ReturnType<typeof saved>>): Promise<Map<unknown, unknown>> {
    const rows = await sheet("结果");
    const header = rows.findIndex((row) => row.includes("单位"));
    const [unit, total] = ["单位", "加权得分"].map((name) => rows[header]!.indexOf(name));
    return new Map(rows.slice(header + 1).map((row) => [row[unit!], row[total!]]));
  }

  it("changes the formulas at once, the results when graded again, and is kept when that is taken back", async () => {
    await insert();
    await showSheet(bench, "数据");
    await typeInto(bench, "R4", '=HJ.SCORE(B4:P4,指标!$F$4:$F$18,,"折算")');
    await typeInto(bench, "S4", "=HJ.GRADE(R4)");
    await grade();
    const before = await saved();
    const first = (await before("数据"))[SCORE.row]![SCORE.column];
    expect({ value: first }).toEqual(await scoreByCore(before));
    expect((await totals(before)).get("市发改委")).toBe(first);

    await showSheet(bench, "指标");
    await typeInto(bench, "F4", "0.02");
    await typeInto(bench, "F5", "0.18");
    const typed = await saved();
    const second = (await typed("数据"))[SCORE.row]![SCORE.column];
    expect({ value: second }).toEqual(await scoreByCore(typed));
    expect(second).not.toBe(first);
    expect(await typed("结果")).toEqual(await before("结果"));

    await grade();
    const after = await saved();
    expect((await totals(after)).get("市发改委")).toBe(second);
    expect(await after("结果")).not.toEqual(await before("结果"));

    await bench.click("撤销本次评分");
    await bench.page.locator("aside").getByText("已撤销").waitFor();
    const back = await saved();
    expect(await back("结果")).toEqual(await before("结果"));
    const weights = (await back("指标")).slice(3, 5).map((row) => row[WEIGHTS.column]);
    expect(weights).toEqual([0.02, 0.18]);
    expect((await back("数据"))[SCORE.row]![SCORE.column]).toBe(second);
  });

  it("that is typed under a preview is not passed over when the preview is written", async () => {
    await insert();
    await bench.click("一键评分");
    await showSheet(bench, "数据");
    await typeInto(bench, "B4", "12");
    await bench.click("写入结果");
    await bench.page.locator("aside").getByText("没有写入").waitFor();
    await bench.click("写入结果");
    await bench.says("评分完成");
    const sheet = await saved();
    expect({ value: (await totals(sheet)).get("市发改委") }).toEqual(await scoreByCore(sheet));
  });

  it("a total of 110 % is an error in the cell, and a sentence in the pane", async () => {
    await insert("照原文 110%");
    await showSheet(bench, "数据");
    await typeInto(bench, "R4", "=HJ.SCORE(B4:P4,指标!$F$4:$F$18)");
    await bench.show("开始");
    await bench.click("一键评分");
    const pane = bench.page.locator("aside");
    await pane
      .getByText(/权重合计 110%，应为 100%/)
      .first()
      .waitFor();
    expect(await bench.paneText()).not.toContain("写入结果");
    const sheet = await saved();
    const cell = (await sheet("数据"))[SCORE.row]![SCORE.column];
    expect(cell).toEqual({ error: "#VALUE!" });
  });
});
