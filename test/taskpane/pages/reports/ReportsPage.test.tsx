/** @jest-environment jsdom */
import { strFromU8, unzipSync } from "fflate";
import { wordTemplate } from "../../../wordTemplate";
import { openPane } from "../../harness/openPane";
import { createMemoryWorkbook } from "../../../memory/createMemoryWorkbook";
import { sampleWorkbook } from "../../../workbook/excel/sample";
import { workbookFor } from "../../harness/workbooks";

it("shows a paper with its state and makes the Word file of it", async () => {
  const pane = await openPane(await workbookFor("annual-department"), "reports");
  expect(pane.text()).toContain("关于2026年度政府部门绩效考核结果的通报");
  expect(pane.text()).toContain("（送审稿）");
  expect(pane.text()).toContain("优秀2个（市发改委、市民政局）");
  expect(pane.text()).toContain("没有填“发文机关”");
  await pane.click("生成 Word");
  const [made] = pane.host.documents;
  expect(made!.name).toBe("2026年度政府部门绩效考核结果通报.docx");
  const document = strFromU8(unzipSync(made!.bytes)["word/document.xml"]!);
  expect(document).toContain("优秀2个（市发改委、市民政局）");
  await pane.click("打印");
  expect(pane.host.printed[0]).toContain("<bdi>市发改委</bdi>");
  expect(pane.notice()).toMatchObject({ kind: "success" });
  await pane.close();
});

it("makes the sheet of one unit, or those of all", async () => {
  const pane = await openPane(await workbookFor("annual-department"), "reports");
  await pane.fill("文书", "feedback");
  expect(pane.text()).toContain("文件里有 12 份");
  await pane.fill("单位", "1");
  expect(pane.text()).toContain("总分89.32分，建议等次良好，在12个单位中列第6名");
  await pane.click("生成 Word");
  expect(pane.host.documents[0]!.name).toBe("2026年度政府部门绩效考核反馈单-市教育局.docx");
  await pane.close();
});

it("makes the Word files with a template of the office: one a unit, or a sentence", async () => {
  const pane = await openPane(await workbookFor("annual-department"), "reports");
  const choose = async (name: string, line: string): Promise<void> => {
    const bytes = await wordTemplate([line]);
    const input = document.querySelector<HTMLInputElement>("input[accept='.docx']")!;
    const file = { name, arrayBuffer: async () => bytes.buffer };
    Object.defineProperty(input, "files", { value: [file], configurable: true });
    await pane.act(() => input.dispatchEvent(new Event("change", { bubbles: true })));
  };
  await pane.fill("文书", "feedback");
  await choose("红头.docx", "{单位}得{得分}分");
  expect(pane.text()).toContain("用模板“红头.docx”生成");
  expect(pane.text()).toContain("{#否决事项}{事项}{依据}{/否决事项}");
  await pane.click("生成 Word");
  const [all] = pane.host.documents;
  expect(all!.name).toBe("2026年度政府部门绩效考核反馈单.zip");
  const files = unzipSync(all!.bytes);
  expect(Object.keys(files)).toHaveLength(12);
  const own = unzipSync(files["002-市教育局.docx"]!)["word/document.xml"]!;
  expect(strFromU8(own)).toContain("市教育局得89.32分");
  await choose("错的.docx", "{单位}得{分数}分");
  await pane.click("生成 Word");
  expect(pane.host.documents).toHaveLength(1);
  expect(pane.notice()).toMatchObject({ kind: "error" });
  expect(pane.text()).toContain("“分数”不能用在这里");
  await pane.close();
});

it("says why a paper cannot be made, and what to do", async () => {
  const pane = await openPane(await workbookFor("annual-department"), "reports");
  await pane.fill("文书", "public");
  expect(pane.text()).toContain("还有2个单位未审定，不能公示：请先在窗格的“审定”页审定并写入");
  await pane.close();
});

it("makes no file while the results that stand there are others", async () => {
  const workbook = await workbookFor("annual-department");
  const pane = await openPane(workbook, "grade");
  await pane.click("写入结果");
  const { values } = await workbook.cells.read("结果");
  await workbook.cells.write("结果", 4, values[2]!.indexOf("名次"), [[99]]);
  await pane.act(() => pane.model.gradeAnew());
  await pane.act(() => pane.model.open("reports"));
  expect(pane.text()).toContain("“结果”表和重新计算的不一致");
  expect(pane.find<HTMLButtonElement>("button", "生成 Word").disabled).toBe(true);
  await pane.close();
});

it("makes letters of goals while nobody has a value yet", async () => {
  const workbook = createMemoryWorkbook({
    方案: [
      ["项目", "值"],
      ["方案名称", "部门考核"],
      ["考核年度", 2026],
    ],
    指标: [
      ["编码", "指标名称", "权重", "计分方法", "目标"],
      ["K1", "办结率", 100, "目标达成", 98],
    ],
    等次: [
      ["等次", "下限"],
      ["优秀", 90],
      ["良好", 0],
    ],
    数据: [
      ["单位", "K1"],
      ["甲局", null],
      ["乙局", null],
    ],
  });
  const pane = await openPane(workbook, "reports");
  expect(pane.text()).toContain("现在能出的是年初的目标责任书");
  expect(pane.text()).toContain("甲局2026年度目标责任书");
  await pane.click("生成 Word");
  expect(pane.host.documents[0]!.name).toBe("2026年度部门考核目标责任书.docx");
  await pane.close();
});

it("shows a register with its second page where it is asked for", async () => {
  const pane = await openPane(await workbookFor("civil-servant"), "reports");
  await pane.fill("文书", "register");
  await pane.fill("单位", "1");
  expect(pane.text()).toContain("等次建议：称职");
  expect(pane.text()).not.toContain("93.43分");
  await pane.fill("第二页", "yes");
  expect(pane.text()).toContain("终期97件，97.00%；93.43分，列第3名。");
  await pane.close();
});

it("leads to the checks where there is nothing to report", async () => {
  const pane = await openPane(await workbookFor("empty"), "reports");
  await pane.click("去评分");
  expect(pane.model.store.get().page).toBe("grade");
  await pane.close();
});

it("draws the pictures of a paper, with their numbers at a button", async () => {
  const pane = await openPane(await workbookFor("annual-department"), "reports");
  await pane.fill("文书", "feedback");
  await pane.fill("单位", "1");
  const picture = document.querySelector("figure svg[role='img']")!;
  const named = (attribute: string): string =>
    document.getElementById(picture.getAttribute(attribute)!)!.textContent;
  expect(named("aria-labelledby")).toBe(
    "图1　各维度得分率：完成情况高于平均6.09个百分点，相差最大",
  );
  expect(named("aria-describedby")).toContain("完成情况 88.33 82.24；工作效益 89.00 85.80");
  await pane.click("看数字");
  expect(document.querySelector("figure svg")).toBeNull();
  const cells = [...document.querySelectorAll("figure tbody tr:first-child td")];
  expect(cells.map(({ textContent }) => textContent)).toEqual(["完成情况", "88.33", "82.24"]);
  await pane.close();
});

it("writes a paper into the open workbook, with its charts, and takes it back in one step", async () => {
  const workbook = await workbookFor("annual-department");
  const names = async () => (await workbook.cells.list()).map(({ name }) => name);
  const before = await names();
  const pane = await openPane(workbook, "reports");
  await pane.fill("文书", "feedback");
  await pane.fill("单位", "1");
  await pane.click("写成工作表");
  expect(await names()).toEqual([...before, "报告_单位反馈单_002"]);
  const sheet = workbook.store.sheet("报告_单位反馈单_002");
  expect(sheet.spec!.charts!.map(({ chart }) => chart.type)).toEqual(["radar"]);
  expect(pane.text()).toContain("文书已写入工作表 报告_单位反馈单_002，可以撤销");
  expect(pane.host.saved).toEqual([]);
  await pane.click("撤销写入的文书");
  expect(await names()).toEqual(before);
  await pane.close();
});

it("leaves a sheet of the user's that has the name, and says what the paper is called", async () => {
  const workbook = await workbookFor("annual-department");
  await workbook.sheets.render([{ name: "报告_通报", rows: [[{ value: "我的" }]] }]);
  const pane = await openPane(workbook, "reports");
  await pane.click("写成工作表");
  expect((await workbook.cells.read("报告_通报")).values).toEqual([["我的"]]);
  expect(pane.text()).toContain("报告_通报 里有您自己的内容，没有覆盖，文书另起了名字");
  await pane.close();
});

it("makes a new workbook of very many sheets, and says so before", async () => {
  const pane = await openPane(sampleWorkbook(41), "reports");
  await pane.fill("文书", "feedback");
  expect(pane.text()).toContain("一共 41 张表");
  await pane.click("写成工作表");
  expect(pane.host.saved[0]!.sheets).toHaveLength(41);
  await pane.close();
});
