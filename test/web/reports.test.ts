import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { wordTemplate } from "../wordTemplate";
import { takePicture } from "../host/browser/takePicture";
import { describeWorkbench } from "./describeWorkbench";

describeWorkbench("papers from the sample", (bench) => {
  it("grades, shows the bulletin and hands it over as a Word file", async () => {
    const { page } = bench;
    await bench.show("评分");
    await bench.click("写入结果");
    await page
      .locator("section[aria-label] [data-id]")
      .getByText("结果", { exact: true })
      .waitFor();
    await bench.show("报告");
    await bench.says("结果的通报");
    await takePicture(page.getByRole("complementary", { name: "衡绩窗格" }), "workbench-reports");
    const [made] = await Promise.all([page.waitForEvent("download"), bench.click("生成 Word")]);
    expect(made.suggestedFilename()).toMatch(/^\d{4}年度.*结果通报\.docx$/);
    const parts = unzipSync(new Uint8Array(readFileSync(await made.path())));
    expect(strFromU8(parts["word/document.xml"]!)).toContain("现将结果通报如下");
    await bench.says("文书已生成");
    const template = Buffer.from(await wordTemplate(["{年度}年度：{#名单}{单位}{等次}、{/名单}"]));
    await page
      .locator("input[type=file][accept='.docx']")
      .setInputFiles({ name: "红头.docx", mimeType: "application/octet-stream", buffer: template });
    await bench.says("用模板“红头.docx”生成");
    const [own] = await Promise.all([page.waitForEvent("download"), bench.click("生成 Word")]);
    const filled = unzipSync(new Uint8Array(readFileSync(await own.path())));
    expect(strFromU8(filled["word/document.xml"]!)).toMatch(/年度：市.*(优秀|良好)、市/);
    await page.evaluate(() => {
      // What is printed stays until it is seen to be printed.
      HTMLIFrameElement.prototype.remove = () => undefined;
    });
    await bench.click("打印");
    const printed = page.frames().at(-1)!;
    expect(await printed.locator("article").innerText()).toContain("现将结果通报如下");
    const size = await printed
      .locator("p")
      .nth(2)
      .evaluate((each) => getComputedStyle(each).fontSize);
    // 16 pt at 96 dots an inch.
    expect(parseFloat(size)).toBeCloseTo(21.33, 1);
  });

  it("writes a paper into the open workbook: the file has its charts, and one step takes it back", async () => {
    const { page } = bench;
    await bench.show("报告");
    await page.getByLabel("文书").selectOption("feedback");
    await page.getByLabel("单位", { exact: true }).selectOption({ label: "市教育局" });
    await bench.click("写成工作表");
    await bench.says("文书已写入工作表 报告_单位反馈单_002");
    await bench.says("图表这里只显示位置");
    await takePicture(page, "workbench-report-sheet");
    const { bytes } = await bench.save();
    const parts = unzipSync(bytes);
    const charts = Object.keys(parts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(1);
    const chart = strFromU8(parts[charts[0]!]!);
    expect(chart).toContain("<c:radarChart>");
    expect(chart).toContain("各维度得分率：完成情况高于平均6.09个百分点，相差最大");
    await bench.click("撤销写入的文书");
    await bench.says("已撤销");
    const names = (await openXlsx((await bench.save()).bytes).cells.list()).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith("报告"))).toEqual([]);
  });
});
