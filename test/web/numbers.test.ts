import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { describeWorkbench } from "./describeWorkbench";
import { goTo, typeInto } from "./typing";

describeWorkbench("numbers without a format", (bench) => {
  it("keep all digits when somebody edits what is shown rounded", async () => {
    await bench.openNew();
    await typeInto(bench, "B2", "0.678571428571429");
    await goTo(bench, "B2");
    await bench.page.keyboard.press("F2");
    await bench.page.waitForTimeout(300);
    await bench.page.keyboard.press("Enter");
    const { bytes } = await bench.save();
    const saved = openXlsx(bytes);
    const [sheet] = await saved.cells.list();
    expect((await saved.cells.read(sheet!.name)).values[1]![1]).toBe(0.678571428571429);
  });
});
