import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { partsOf, zipped } from "../workbook/xlsx/packages";
import { describeWorkbench } from "./describeWorkbench";
import { goTo, isUnsaved, showSheet, typeInto } from "./typing";

describeWorkbench("sheets of a file that are protected", (bench) => {
  const status = (): Promise<string> => bench.page.locator("#workbench-status").innerText();
  const { stringify } = JSON;

  it("are saved with what their formulas give after an edit elsewhere, and stay protected", async () => {
    const sample = await bench.save();
    await bench.open(sample.name, sample.bytes);
    await showSheet(bench, "自评核定");
    await typeInto(bench, "E5", "88");
    await isUnsaved(bench);
    const { bytes } = await bench.save();
    const before = openXlsx(sample.bytes);
    const after = openXlsx(bytes);
    expect((await after.cells.read("自评核定")).values[4]![4]).toBe(88);
    const shields = async (file: typeof after): Promise<unknown[]> =>
      (await file.cells.list()).map(({ name, isProtected }) => [name, isProtected]);
    expect(await shields(after)).toEqual(await shields(before));
    expect(stringify((await after.cells.read("数据")).values)).not.toBe(
      stringify((await before.cells.read("数据")).values),
    );
  });

  it("take nothing into locked cells, and say what to do", async () => {
    await showSheet(bench, "数据");
    await goTo(bench, "C5");
    await bench.page.keyboard.type("7");
    await bench.page.locator("#workbench-status").getByText("锁定").waitFor();
    expect(await status()).toContain("“数据”的 C5 是锁定的格子，没有改动");
    expect(await status()).toContain("审阅");
    await bench.page.keyboard.press("Escape");
    await bench.page.keyboard.press("Delete");
    const { bytes } = await bench.save();
    const cell = (await openXlsx(bytes).cells.read("数据")).formulas[4]![2];
    expect(cell).not.toBeNull();
  });
});

describeWorkbench("a file whose structure is protected", (bench) => {
  const status = (): Promise<string> => bench.page.locator("#workbench-status").innerText();

  /** An office's table in a file that takes no other sheets. */
  async function lockedFile(): Promise<Uint8Array> {
    const marks = [
      ["单位", "工作质量(60%)", "服务水平(40%)"],
      ["甲局", 90, 80],
      ["乙局", 70, 60],
      ["丙局", 85, 75],
    ];
    const file = createXlsx();
    const rows = marks.map((line) => line.map((value) => ({ value })));
    await file.sheets.render([
      { name: "考核", rows },
      { name: "说明", rows: [[{ value: "按月填" }]] },
    ]);
    const parts = partsOf(file.save());
    const book = parts.get("xl/workbook.xml")!.toString();
    const locked = book.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>');
    return zipped({ ...Object.fromEntries(parts), "xl/workbook.xml": locked });
  }

  it("is told before the preview; the results go into a new file, or nowhere", async () => {
    await bench.open("锁定.xlsx", await lockedFile());
    await bench.click(/按建议评分|看看怎么识别的/);
    await bench.says("工作簿结构受保护");
    expect(await bench.paneText()).toContain("撤销工作簿保护");
    const text = await bench.paneText();
    expect(text.indexOf("工作簿结构受保护")).toBeLessThan(text.indexOf("预览"));
    await bench.click("写入结果");
    await bench.says("请先在“审阅”中撤销工作簿保护");
    const { bytes } = await bench.save();
    expect((await openXlsx(bytes).cells.list()).map(({ name }) => name)).toEqual(["考核", "说明"]);
  });

  it("refuses sheets that come, go or get another name at once, and says what to do", async () => {
    await bench.open("锁定.xlsx", await lockedFile());
    const bar = bench.page.locator("section[aria-label]");
    const refused = async (): Promise<void> => {
      const told = bench.page.locator("#workbench-status").getByText("结构受保护");
      await told.waitFor();
      expect(await status()).toContain("没有改动");
      expect(await status()).toContain("撤销工作簿保护");
      await bench.page.locator("#workbench-status button").first().click();
      await told.waitFor({ state: "detached" });
    };
    await bar.locator("[data-u-comp=sheet-bar-append-button]").first().click();
    await refused();
    const tab = bar.locator("[data-u-comp=slide-tab-item]").first();
    for (const item of ["删除", "复制", "重命名", "隐藏"]) {
      await tab.click({ button: "right" });
      await bench.page.getByText(item, { exact: true }).last().click();
      await refused();
    }
    expect(await bench.page.getByRole("dialog").count()).toBe(0);
    const { bytes } = await bench.save();
    expect((await openXlsx(bytes).cells.list()).map(({ name }) => name)).toEqual(["考核", "说明"]);
  });
});
