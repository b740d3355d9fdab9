import { TEMPLATES } from "../../src/templates";
import { describeWorkbench } from "./describeWorkbench";

// The console stays without errors: describeWorkbench looks after each test.
describeWorkbench("templates inserted over each other", (bench) => {
  it.each(TEMPLATES.map(({ title }) => title["zh-CN"]))("grades %s", async (title) => {
    const { page } = bench;
    await bench.show("模板");
    const all = page.getByRole("button", { name: /全部模板/ });
    if ((await all.count()) > 0) await bench.click(/全部模板/);
    await bench.click(new RegExp(`^${title.replace(/[（）]/g, ".")}`));
    await bench.click("插入到当前工作簿");
    await page.getByRole("dialog").getByRole("button", { name: "替换并插入" }).click();
    await bench.says(`本工作簿用的是：${title}`);
    await bench.show("评分");
    const grade = page.locator("aside").getByRole("button", { name: "一键评分" });
    if ((await grade.count()) > 0) await bench.click("一键评分");
    await bench.says("预览：");
    expect(await bench.paneText()).not.toMatch(/项?错误/);
    await bench.click("写入结果");
    await page
      .locator("section[aria-label] [data-id]")
      .getByText("结果", { exact: true })
      .waitFor();
  });
});
