import { TEMPLATES } from "../../src/templates";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { partsOf } from "../workbook/xlsx/packages";
import { describeWorkbench } from "./describeWorkbench";
import { goTo, isUnsaved } from "./typing";
import { officeFile } from "./workbenchHarness";

describeWorkbench("nothing is lost on saving", (bench) => {
  it.each(TEMPLATES.map(({ id, title }) => ({ id, title: title["zh-CN"] })))(
    "$title, inserted and graded: it can be taken back; saved, opened and saved again it is the same to the last byte",
    async ({ title }) => {
      await bench.openNew();
      await bench.show("模板");
      await bench.click(title);
      await bench.click(/^插入/);
      await bench.says("模板已插入");
      await bench.click(/一键评分/);
      await bench.click(/^写入/);
      await bench.says("评分完成");
      const first = await bench.save();
      await bench.click("撤销本次评分");
      await bench.says("已撤销");
      expect(await bench.paneText()).not.toContain("评分完成");
      await bench.open(first.name, first.bytes);
      const second = await bench.save();
      const [before, after] = [partsOf(first.bytes), partsOf(second.bytes)];
      expect([...after.keys()]).toEqual([...before.keys()]);
      const different = [...before.keys()].filter(
        (name) => !before.get(name)!.equals(after.get(name)!),
      );
      expect(different).toEqual([]);
    },
  );

  it("Ctrl+Z takes a loss from the list, Ctrl+Y puts it back", async () => {
    const undo = bench.page.locator('[data-u-command="univer.command.undo"]').first();
    await bench.open("office.xlsx", await officeFile());
    await goTo(bench, "B2");
    await bench.page.keyboard.press("Control+b");
    await isUnsaved(bench);
    const saveAndBeAsked = async (): Promise<void> => {
      await bench.page.keyboard.press("Control+s");
      const status = bench.page.locator("#workbench-status");
      await status.getByText("在“考核”中改了格式").waitFor();
    };
    await saveAndBeAsked();
    await bench.page.keyboard.press("Escape");
    await goTo(bench, "B2");
    await bench.page.keyboard.press("Control+z");
    await undo.and(bench.page.locator(":disabled")).waitFor();
    const { bytes } = await bench.save();
    expect((await openXlsx(bytes).cells.read("考核")).values).toEqual([
      ["单位", "得分"],
      ["甲局", 90],
    ]);
    await goTo(bench, "B2");
    await bench.page.keyboard.press("Control+y");
    await undo.and(bench.page.locator(":enabled")).waitFor();
    await saveAndBeAsked();
    await bench.page.keyboard.press("Escape");
  });
});
