/** @jest-environment jsdom */
import { createMemoryWorkbook } from "../../../memory/createMemoryWorkbook";
import { openPane } from "../../harness/openPane";
import { workbookFor } from "../../harness/workbooks";

it("speaks the other language at once and remembers it", async () => {
  const pane = await openPane(await workbookFor("empty"), "settings");
  await pane.click("English");
  expect(pane.text()).toContain("Diagnostics");
  expect(pane.host.preferences.load("locale")).toBe("en-US");
  await pane.close();
});

it("brings the first steps back", async () => {
  const pane = await openPane(await workbookFor("empty"), "settings");
  pane.host.preferences.store("firstSteps", "skipped");
  await pane.click("再看一遍入门步骤");
  expect(pane.host.preferences.load("firstSteps")).toBeUndefined();
  await pane.close();
});

it("writes another rule into 方案 after showing the cell, and it can be taken back", async () => {
  const workbook = await workbookFor("section-kpi");
  const pane = await openPane(workbook, "settings");
  const decimals = async () =>
    (await workbook.cells.read("方案")).values.find((row) => row[0] === "小数位数")?.[1];
  const before = await decimals();
  await pane.fill("小数位数", "3");
  expect(pane.text()).toMatch(/方案!B\d+/);
  expect(await decimals()).toBe(before);
  await pane.click("写入方案");
  expect(await decimals()).toBe(3);
  expect(pane.notice()).toMatchObject({ kind: "success" });
  expect(pane.model.store.get().kept).toEqual(["方案"]);
  await pane.act(() => pane.model.takeBack());
  expect(await decimals()).toBe(before);
  await pane.close();
});

it("keeps the rules of a sheet of the office's own with its mapping", async () => {
  const workbook = await workbookFor("foreign");
  const pane = await openPane(workbook, "settings");
  expect(pane.text()).toContain("打开考核工作簿");
  const { assessment } = pane.model.store.get();
  const mapping = assessment?.kind === "foreign" ? assessment.proposal.chosen?.mapping : undefined;
  await pane.act(() => pane.model.store.set({ mapping }));
  await pane.fill("小数位数", "1");
  await pane.click("保存");
  expect(pane.model.store.get().mapping?.settings.decimals).toBe(1);
  expect(workbook.store.state.size).toBe(0);
  await pane.close();
});

it("asks before formulas become values, says how many, and names the cells", async () => {
  const workbook = createMemoryWorkbook(
    { 表: [[90, { error: "#N/A" }]], 锁: [[1]] },
    {
      表: { formulas: [["HJ.SCORE(C1:D1)", "HJ.GRADE(A1)"]] },
      锁: { formulas: [["HJ.SCORE(A1)"]], isProtected: true },
    },
  );
  const pane = await openPane(workbook, "settings");
  await pane.click("公式转数值");
  expect(pane.text()).toContain("将把 1 个 HJ 公式换成数值");
  expect((await workbook.cells.read("表")).formulas[0]![0]).toBe("HJ.SCORE(C1:D1)");
  await pane.click("换成数值");
  expect((await workbook.cells.read("表")).formulas[0]).toEqual([null, "HJ.GRADE(A1)"]);
  for (const place of ["表!A1", "表!B1", "锁!A1"]) expect(pane.text()).toContain(place);
  expect(pane.notice()).toMatchObject({ kind: "warning" });
  await pane.close();
});

it("says when there is nothing to repair", async () => {
  const pane = await openPane(await workbookFor("letter"), "settings");
  await pane.click("修复 #NAME? 公式");
  expect(pane.notice()?.text["zh-CN"]).toBe("没有需要修复的公式");
  await pane.close();
});

it("writes the results as plain formulas", async () => {
  const workbook = await workbookFor("section-kpi");
  const pane = await openPane(workbook, "settings");
  await pane.click("结果转普通公式");
  expect(pane.text()).toContain("计算参数");
  await pane.click("改写结果");
  const names = (await workbook.cells.list()).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["结果", "计算参数"]));
  expect((await workbook.cells.read("结果")).formulas.flat().some((each) => each)).toBe(true);
  await pane.close();
});

it("sends an unconfirmed sheet to 评分 first", async () => {
  const pane = await openPane(await workbookFor("foreign"), "settings");
  await pane.click("结果转普通公式");
  expect(pane.model.store.get().page).toBe("grade");
  await pane.close();
});

it("tells a help desk everything but what people wrote", async () => {
  const workbook = await workbookFor("section-kpi");
  const pane = await openPane(workbook, "settings");
  await pane.act(() => pane.model.fail(new TypeError("张三的得分 87 不是数字")));
  const text = pane.find<HTMLTextAreaElement>("textarea", "诊断信息全文").value;
  expect(text).toContain("hengji 0.1.0");
  expect(text).toContain("workbook format");
  expect(text).toMatch(/errors 1\nTypeError\n {2}at /);
  const written = (
    await Promise.all((await workbook.cells.list()).map(({ name }) => workbook.cells.read(name)))
  )
    .flatMap(({ values }) => values.flat())
    .filter((value): value is string => typeof value === "string" && value.length > 3);
  for (const value of ["张三", process.cwd(), ...written]) expect(text).not.toContain(value);
  await pane.close();
});
