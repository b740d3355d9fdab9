import { GRADE } from "../../src/taskpane/texts/gradeTexts";
import { sampleWorkbook } from "../grading/run/sample";
import { describeWithChromium } from "../host/browser/describeWithChromium";
import { openPane } from "./openPane";
import { showPage } from "./showPage";

describeWithChromium("the pane in an older Excel", () => {
  it.each([
    { name: "ExcelApi 1.4, the least that the manifest asks for", excelApi: 4 },
    { name: "ExcelApi 1.7, Office 2019", excelApi: 7 },
    { name: "ExcelApi 1.14, LTSC 2021", excelApi: 14 },
  ])("$name: grades, and says what it lacks", async ({ excelApi }) => {
    const pane = await openPane({ content: await sampleWorkbook(), excelApi });
    await showPage(pane, "grade");
    await pane.frame.getByRole("button", { name: GRADE.write["zh-CN"], exact: true }).click();
    await pane.frame.getByText("评分完成").waitFor();
    const names = (await pane.host.sheets()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["结果", "计算过程", "检查"]));
    await showPage(pane, "settings");
    const limits = await pane.frame.locator("#page ul li").count();
    expect(limits > 0).toBe(excelApi < 13);
    expect(pane.errors).toEqual([]);
    expect(await pane.host.complaints()).toEqual([]);
    await pane.close();
  });
});
