import { mkdirSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { wordTemplate } from "../reports/wordTemplate";
import { describeWorkbench } from "./describeWorkbench";

const PICTURES = "node_modules/.cache/hengji/screenshots";

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
    mkdirSync(PICTURES, { recursive: true });
    await page
      .getByRole("complementary", { name: "衡绩窗格" })
      .screenshot({ path: `${PICTURES}/workbench-reports.png` });
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
});
