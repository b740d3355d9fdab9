import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
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

  it("Ctrl+H replaces in all cells in one step, and says what it left", async () => {
    const file = createXlsx();
    await file.sheets.render([
      {
        name: "考核",
        rows: [
          [{ value: "财政局" }, { value: "市财政局", formula: '"市"&A1' }],
          [{ value: "区财政局、财政局" }],
        ],
      },
    ]);
    await bench.open("三处.xlsx", file.save());
    await bench.page.keyboard.press("Control+h");
    await field().first().fill("财政局");
    await bar().getByRole("textbox", { name: "替换为" }).fill("财政厅");
    await saysPlace("第 1 个，共 3 个");
    await bar().getByRole("button", { name: "全部替换" }).click();
    await saysPlace("替换了 2 格、3 处；1 格是公式，没有动");
    const values = async (): Promise<unknown[]> =>
      (await openXlsx((await bench.save()).bytes).cells.read("考核")).values.map(
        ([value]) => value,
      );
    expect(await values()).toEqual(["财政厅", "区财政厅、财政厅"]);
    await bench.page.keyboard.press("Escape");
    await field().first().press("Escape");
    await cellsAreListening(bench);
    await bench.page.keyboard.press("Control+z");
    expect(await values()).toEqual(["财政局", "区财政局、财政局"]);
  });
});
