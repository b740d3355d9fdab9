import { unzipSync } from "fflate";
import { TEMPLATES } from "../../src/templates";
import { insertTemplate } from "../../src/templates/insert/insertTemplate";
import type { CellValue } from "../../src/workbook/cell";
import { createMemoryWorkbook } from "../memory/createMemoryWorkbook";
import { describeWithChromium } from "../host/browser/describeWithChromium";
import { smallMonitor } from "../grading/monitor/smallMonitor";
import { back } from "../taskpane/pages/collect/sentBack";
import { openPane, type Pane } from "./openPane";
import { showPage } from "./showPage";

const isReported = (cell: CellValue | undefined): boolean =>
  typeof cell === "string" && cell.startsWith("自报:");

describeWithChromium("收表 and 结束本季度 in Excel", () => {
  let pane: Pane;
  afterEach(async () => {
    expect(pane.errors).toEqual([]);
    expect(await pane.host.complaints()).toEqual([]);
    await pane.close();
  });

  const press = (name: string | RegExp) => pane.frame.getByRole("button", { name }).first().click();
  const says = (text: string) => pane.frame.getByText(text).first().waitFor();
  const values = async (sheet: string) =>
    (await pane.host.sheets()).find(({ name }) => name === sheet)?.values ?? [];

  it("forms of a locked template are opened one by one, taken back, and that is taken back", async () => {
    const workbook = createMemoryWorkbook({ 空: [] });
    const template = TEMPLATES.find(({ id }) => id === "annual-department")!;
    await insertTemplate(workbook, template, { locale: "zh-CN", isScaled: true });
    pane = await openPane({ content: workbook });
    await showPage(pane, "collect");
    await says("12 个文件，132 个填报项");
    await says("Excel 里不能直接存成一批文件");
    await pane.frame.locator("input[type=date]").fill("2099-12-20");
    await press("拆分");
    await says("已拆分：12 个文件，132 个填报项");
    await press(/^打开 001-/);
    await pane.frame.getByRole("button", { name: /^打开 001-/, disabled: false }).waitFor();
    const [created] = await pane.host.created();
    const form = new Uint8Array(Buffer.from(created!, "base64"));
    expect(Object.keys(unzipSync(form))).toContain("xl/workbook.xml");
    const file = await back(form, "甲.xlsx", [91, 92]);
    await pane.frame
      .locator("input[type=file]")
      .first()
      .setInputFiles([
        {
          name: file.path,
          mimeType: "application/octet-stream",
          buffer: Buffer.from(await file.bytes()),
        },
      ]);
    await says("12 张：已报 1，未报 11，退回 0；已填 2/132 项");
    await press(/^并入$/);
    await pane.frame.getByRole("dialog").getByRole("button", { name: "并入" }).click();
    await says("已并入 1 张填报表，还有 12 家要催");
    const data = await values("数据");
    const head = data.findIndex((row) => row.some(isReported));
    const at = data[head]!.findIndex(isReported);
    expect(data[head + 1]!.slice(at, at + 2)).toEqual([91, 92]);
    await press("撤销本次并入");
    await says("12 张：已报 0，未报 12，退回 0；已填 0/132 项");
    expect((await values("数据")).flat().filter(isReported)).toEqual([]);
    expect((await pane.host.sheets()).map(({ name }) => name)).not.toContain("催报");
  });

  it("a quarter is closed in one step, and taken back with what the workbook knows of it", async () => {
    pane = await openPane({ content: smallMonitor(1, [97.5, 100]) });
    await showPage(pane, "grade");
    await press("结束一季度");
    await pane.frame.getByRole("dialog").getByRole("button", { name: "结束一季度" }).click();
    await says("一季度已结束，2 个单位的得分");
    expect((await values("季度得分"))[1]!.slice(0, 3)).toEqual(["甲局", "一季度", 97.5]);
    await press("撤销结束季度");
    await says("当前是一季度，还没有结束。");
    const names = (await pane.host.sheets()).map(({ name }) => name);
    expect(names.filter((name) => /季度得分|_衡绩/.test(name))).toEqual([]);
  });
});
