import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { describeWorkbench } from "./describeWorkbench";
import { cellsAreListening } from "./typing";
import { officeFile } from "./workbenchHarness";

describeWorkbench("the workbench by the keyboard", (bench) => {
  const hasFocus = (selector: string): Promise<boolean> =>
    bench.page.evaluate((asked) => document.activeElement?.closest(asked) !== null, selector);
  const twice = async (): Promise<Uint8Array> =>
    officeFile([
      ["单位", "工作质量(50%)", "服务水平(50%)"],
      ["甲局", 90, 80],
      ["乙局", 88, 91],
      ["甲局", 71, 93],
    ] as never);

  it("a cell that a finding names takes what is typed next, its first character too", async () => {
    await bench.open("twice.xlsx", await twice());
    await bench.click("按建议评分");
    const link = bench.page.locator("aside[aria-label]").getByRole("button", { name: "考核!A4" });
    await link.focus();
    await bench.page.keyboard.press("Enter");
    await cellsAreListening(bench);
    await bench.page.keyboard.type("丙局");
    await bench.page.keyboard.press("Enter");
    await bench.says("表里的内容改过了");
    await bench.click("重新检查");
    await bench.says("预览：3 个单位");
    const { bytes } = await bench.save();
    const { values } = await openXlsx(bytes).cells.read("考核");
    expect(values.map(([unit]) => unit)).toEqual(["单位", "甲局", "乙局", "丙局"]);
  });

  it("a sheet whose tab was clicked takes what is typed next; two clicks name it", async () => {
    const file = createXlsx();
    await file.sheets.render([
      { name: "一季度", rows: [[{ value: 1 }]] },
      { name: "二季度", rows: [[{ value: 2 }]] },
    ]);
    await bench.open("quarters.xlsx", file.save());
    const tab = bench.page.getByRole("tab", { name: "二季度" });
    await tab.click();
    await cellsAreListening(bench);
    await bench.page.keyboard.type("30");
    await bench.page.keyboard.press("Enter");
    await tab.dblclick();
    await tab.locator("[contenteditable=true]").waitFor();
    await bench.page.keyboard.type("上半年");
    await bench.page.keyboard.press("Enter");
    await bench.page.getByRole("tab", { name: "上半年" }).waitFor();
    const saved = openXlsx((await bench.save()).bytes).describe();
    expect(saved.map(({ name, rows }) => [name, rows[0]![0]!.value])).toEqual([
      ["一季度", 1],
      ["上半年", 30],
    ]);
  });

  it("F6 goes from the pane to the cells and back to the same button", async () => {
    await bench.open("twice.xlsx", await twice());
    await bench.click("按建议评分");
    const again = bench.page.getByRole("button", { name: "重新检查" });
    await again.focus();
    await bench.page.keyboard.press("F6");
    expect(await hasFocus("aside[aria-label]")).toBe(false);
    await bench.page.keyboard.press("F6");
    expect(await again.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("the pane that was put away comes back as it was left", async () => {
    await bench.open("twice.xlsx", await twice());
    await bench.click("按建议评分");
    const pane = bench.page.locator("aside[aria-label]");
    const before = await bench.paneText();
    await bench.page.getByRole("button", { name: "收起窗格" }).click();
    expect(await pane.isVisible()).toBe(false);
    await bench.page.getByRole("button", { name: "打开窗格" }).click();
    expect(await pane.isVisible()).toBe(true);
    expect(await bench.paneText()).toBe(before);
  });

  it("Ctrl+P shows the sheet as it is printed, Escape goes back to it", async () => {
    await bench.page.keyboard.press("Control+p");
    await bench.page.frameLocator("#print-page").getByText("甲局").first().waitFor();
    await bench.page.keyboard.press("Escape");
    await bench.page.locator("#print-page").waitFor({ state: "detached" });
  });
});
