/** @jest-environment jsdom */
import { takeIn } from "../../../../src/taskpane/pages/collect/takeIn";
import { loadState } from "../../../../src/grading/seal/bookState";
import { createMemoryWorkbook } from "../../../memory/createMemoryWorkbook";
import { openPane } from "../../harness/openPane";
import { textOf } from "../../../grading/collect/collection";
import { office, rowsOf, sent } from "./office";
import { back } from "./sentBack";

jest.setTimeout(180_000);

const states = async (workbook: Parameters<typeof rowsOf>[0]) => {
  const [head, ...rows] = await rowsOf(workbook, "收表");
  const [unit, state] = [head!.indexOf("报送单位"), head!.indexOf("状态")];
  return Object.fromEntries(rows.map((row) => [textOf(row[unit]), row[state]]));
};

it("sends a form to each unit into one archive, and writes their numbers down in one step", async () => {
  const workbook = office();
  const pane = await openPane(workbook, "collect");
  expect(pane.text()).toContain("5 个文件，15 个填报项");
  expect(pane.find<HTMLButtonElement>("button", "拆分为压缩包").disabled).toBe(true);
  await pane.fill("截止日期", "2026-12-30");
  expect(pane.text()).toContain("截止日期早于今天（2026-12-31）");
  await pane.fill("截止日期", "2026-12-31");
  await pane.click("拆分为压缩包");
  expect(pane.host.documents).toHaveLength(1);
  expect(pane.host.documents[0]!.name).toMatch(/^填报表-[0-9a-f]{8}\.zip$/);
  expect(await states(workbook)).toEqual({
    ...{ 甲局: "未报", 乙局: "未报", 丙局: "未报", 丁局: "未报", 戊局: "未报" },
  });
  expect(pane.text()).toContain("5 张：已报 0，未报 5，退回 0；已填 0/15 项");
  expect((await loadState(workbook)).size).toBe(1);
  await pane.click("撤销本次拆分");
  expect((await workbook.cells.list()).map(({ name }) => name)).not.toContain("收表");
  expect((await loadState(workbook)).size).toBe(0);
  await pane.close();
});

it("collects what comes back: states, questions with answers, days, one step to take back", async () => {
  const workbook = office();
  const { pane, forms } = await sent(workbook);
  const files = [
    await back(forms.get("甲局")!, "A.xlsx", [95, 98, 90]),
    await back(forms.get("甲局")!, "A第二次.xlsx", [96, 98, 90], { day: "2026-12-31" }),
    await back(forms.get("乙局")!, "B.xlsx", [88, null, 80]),
    await back(forms.get("丙局")!, "C.xlsx", [70, 80, 75], { cells: { "指标!C4": 20 } }),
  ];
  await pane.act(() => takeIn(pane.model, files));
  expect(pane.text()).toContain("4 个文件，4 张填报表");
  expect(pane.text()).toContain("要您决定的（2）");
  expect(pane.text()).toContain("甲局·K1 原 95（A.xlsx 填报!G4） 新 96（A第二次.xlsx 填报!G4）");
  expect(pane.text()).toContain("指标!C4：50改为20");
  expect(pane.text()).not.toContain("--");
  expect(pane.text()).toContain("5 张：已报 2，未报 2，退回 1；已填 5/15 项");

  await pane.click("按主表的方案收下，改动不采用", "[aria-label='C.xlsx 怎么办'] label");
  await pane.click("采用新的", "[aria-label^='甲局'] label");
  expect(pane.text()).toContain("5 张：已报 3，未报 2，退回 0；已填 8/15 项");
  await pane.click("文件自己的日期", "[role=radiogroup] label");
  await pane.fill("乙局 收到日期", "2027-01-02");
  expect(pane.text()).toContain("逾期已报 2 天");

  await pane.click("并入");
  expect(pane.text()).toContain("写入数据表的自报");
  await pane.click("并入", "[role=dialog] button");
  expect(pane.notice()?.text["zh-CN"]).toBe("已并入 4 张填报表，还有 3 家要催。可以撤销");
  // Not the hidden sheet that was written last.
  expect((await workbook.session.selected())?.sheet).toBe("收表");
  expect(await states(workbook)).toEqual({
    ...{ 甲局: "已报", 乙局: "逾期已报 2 天", 丙局: "已报", 丁局: "未报", 戊局: "未报" },
  });
  const data = await rowsOf(workbook, "数据");
  expect(data[0]!.slice(4)).toEqual(["自报:K1", "自报:K2", "自报:K3"]);
  expect(data.slice(1, 4).map((row) => row.slice(4))).toEqual([
    [96, 98, 90],
    [88, null, 80],
    [70, 80, 75],
  ]);
  expect((await rowsOf(workbook, "催报")).slice(1).map((row) => row[0])).toEqual([
    ...["乙局", "丁局", "戊局"],
  ]);
  expect(pane.text()).toContain("催报（3 家）");
  expect(pane.text()).toContain("尚缺信访办结率1项");
  expect(pane.text()).toContain("联系人：李四 010-12345");

  await pane.click("撤销本次并入");
  expect((await rowsOf(workbook, "数据"))[0]).toEqual(["单位", "K1", "K2", "K3"]);
  expect(await states(workbook)).toMatchObject({ 甲局: "未报", 丙局: "未报" });
  expect((await workbook.cells.list()).map(({ name }) => name)).not.toContain("催报");
  await pane.close();
});

it("asks about a form that lost its number, and names evidence that is not in the folder", async () => {
  const workbook = office();
  const { pane, forms } = await sent(workbook);
  const lost = await back(forms.get("丁局")!, "收回/D.xlsx", [60, 70, 80], {
    cells: { "填报!I4": "会议纪要.pdf、照片.jpg" },
  });
  const { openXlsx } = await import("../../../../src/workbook/xlsx/openXlsx");
  const book = openXlsx(await lost.bytes());
  await book.sheets.remove(["_衡绩"]);
  await book.session.store("state", undefined);
  const bytes = book.save();
  const paper = { path: "收回/照片.jpg", size: 1, modified: 1, bytes: async () => bytes };
  await pane.act(() => takeIn(pane.model, [{ ...lost, bytes: async () => bytes }, paper]));
  expect(pane.text()).toContain("收回/D.xlsx 丢了表号，按单位和编码像是 丁局 的");
  expect(pane.text()).toContain("写的佐证“会议纪要.pdf”不在文件夹里");
  expect(pane.text()).not.toContain("“照片.jpg”不在文件夹里");
  expect(pane.text()).toContain("已报 0，未报 5");
  await pane.click("就是这张表，并入", "[role=radiogroup] label");
  expect(pane.text()).toContain("已报 1，未报 4");
  await pane.close();
});

it("writes nothing where the workbook was changed after the preview", async () => {
  const workbook = office();
  const { pane, forms } = await sent(workbook);
  await pane.act(async () =>
    takeIn(pane.model, [await back(forms.get("甲局")!, "A.xlsx", [95, 98, 90])]),
  );
  await workbook.cells.write("指标", 1, 2, [[60]]);
  await workbook.cells.write("指标", 2, 2, [[20]]);
  await pane.click("并入");
  await pane.click("并入", "[role=dialog] button");
  expect(pane.notice()?.kind).toBe("warning");
  expect((await rowsOf(workbook, "数据"))[0]).toEqual(["单位", "K1", "K2", "K3"]);
  expect(pane.text()).toContain("主表在发出填报表以后改过");
  await pane.close();
});

it("says what to do in a workbook that can send nothing, and where forms of another come in", async () => {
  const { pane: other, forms } = await sent(office());
  await other.close();
  const pane = await openPane(createMemoryWorkbook({ Sheet1: [] }), "collect");
  expect(pane.text()).toContain("请先打开主表");
  const file = await back(forms.get("甲局")!, "A.xlsx", [1, 2, 3]);
  await pane.act(() => takeIn(pane.model, [file]));
  expect(pane.text()).toContain("这个工作簿没有发过填报表");
  expect(pane.find<HTMLButtonElement>("button", "并入").disabled).toBe(true);
  await pane.close();
});
