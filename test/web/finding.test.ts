import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { describeWorkbench } from "./describeWorkbench";
import { cellsAreListening, typeInto } from "./typing";

async function twoSheets(): Promise<Uint8Array> {
  const file = createXlsx();
  await file.sheets.render([
    { name: "考核", rows: [[{ value: "单位" }], [{ value: "市财政局" }], [{ value: "教育局" }]] },
    { name: "备注", rows: [[{ value: "财政局补报" }]] },
  ]);
  return file.save();
}

describeWorkbench("finding a text", (bench) => {
  const bar = () => bench.page.getByRole("search");
  const field = () => bar().getByRole("textbox");
  const cell = (): Promise<string> =>
    bench.page.locator("[data-u-comp=defined-name] input").first().inputValue();
  const saysPlace = (text: string): Promise<void> => bar().getByText(text).waitFor();

  it("Ctrl+F goes through all cells of the workbook and back, Esc returns to the cells", async () => {
    await bench.open("two.xlsx", await twoSheets());
    await bench.page.keyboard.press("Control+f");
    await field().fill("财政局");
    await saysPlace("第 1 个，共 2 个");
    expect(await cell()).toBe("A2");
    await field().press("Enter");
    await saysPlace("第 2 个，共 2 个");
    expect(await cell()).toBe("A1");
    await bar().getByRole("button", { name: "下一个" }).click();
    await saysPlace("第 1 个，共 2 个");
    await field().press("Shift+Enter");
    await saysPlace("第 2 个，共 2 个");
    await field().press("Escape");
    await bar().waitFor({ state: "detached" });
    await cellsAreListening(bench);
    await bench.page.keyboard.type("改");
    await bench.page.keyboard.press("Enter");
    await bench.page.keyboard.press("Control+f");
    await field().fill("财政局");
    await saysPlace("第 1 个，共 1 个"); // what is typed over is found no more
    await bench.page.keyboard.press("Escape");
  });

  it("says where nothing is found, and finds what was typed since", async () => {
    await bench.openNew();
    await bench.page.getByRole("button", { name: "查找" }).click();
    await field().fill("卫健委");
    await saysPlace("没有找到");
    await typeInto(bench, "C7", "卫健委");
    await field().press("Enter");
    await saysPlace("第 1 个，共 1 个");
    expect(await cell()).toBe("C7");
    await field().press("Escape");
  });
});
