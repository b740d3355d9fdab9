import { prepareAssessment } from "../../../src/grading/run/prepareAssessment";
import { TEMPLATES } from "../../../src/templates";
import { clearSamples, remainingSamples } from "../../../src/templates/insert/clearSamples";
import { insertTemplate } from "../../../src/templates/insert/insertTemplate";
import { insertedTemplate } from "../../../src/templates/insert/insertedTemplate";
import { planInsert } from "../../../src/templates/insert/planInsert";
import type { Template } from "../../../src/templates/template";
import type { Workbook } from "../../../src/workbook/workbook";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";

const options = { locale: "zh-CN", isScaled: true } as const;

const NOTHING = { replaced: [], removed: [], copied: [], referring: [] };

describe.each(TEMPLATES.map((template) => ({ id: template.id, template })))(
  "$id",
  ({ template }) => {
    it("is inserted, graded, cleared of its samples and taken back", async () => {
      const workbook = createMemoryWorkbook({ 我的表: [["不动"]] });
      expect(await planInsert(workbook, template, options)).toEqual(NOTHING);
      const names = await insertTemplate(workbook, template, options);
      expect((await workbook.cells.list()).map(({ name }) => name)).toEqual(["我的表", ...names]);
      expect((await insertedTemplate(workbook))?.template.id).toBe(template.id);
      expect((await prepareAssessment(workbook, undefined)).grading).toBeDefined();
      const count = (await remainingSamples(workbook)).length;
      expect(count).toBeGreaterThan(0);
      expect(await clearSamples(workbook)).toBe(count);
      expect(await remainingSamples(workbook)).toEqual([]);
      await workbook.sheets.restore();
      expect(await remainingSamples(workbook)).toHaveLength(count);
    });
  },
);

it("keeps what a person typed over a sample", async () => {
  const workbook = createMemoryWorkbook();
  await insertTemplate(workbook, TEMPLATES[2]!, options);
  const [first] = await remainingSamples(workbook);
  const [sheet] = first!.split("!") as [string];
  const { values } = await workbook.cells.read(sheet);
  const row = values.findIndex((line) => line.includes("示例") || line.length > 0) + 3;
  await workbook.cells.write(sheet, row, 0, [["市财政局（真）"]]);
  await clearSamples(workbook);
  expect((await workbook.cells.read(sheet)).values[row]?.[0]).toBe("市财政局（真）");
});

const template = (id: string): Template => TEMPLATES.find((each) => each.id === id)!;
const namesOf = async (workbook: Workbook): Promise<string[]> =>
  (await workbook.cells.list()).map(({ name }) => name);

it("keeps what stands under a name of the template, and another that grading would read", async () => {
  const workbook = createMemoryWorkbook({ 指标: [["我的"]], 别的: [[1]], 评分: [["甲局"]] });
  const lacks = (each: Template): boolean =>
    each.sheets(options).every(({ name }) => name !== "评分");
  const into = TEMPLATES.find(lacks)!;
  expect(await planInsert(workbook, into, options)).toEqual({
    replaced: ["指标"],
    removed: ["评分"],
    copied: [
      { sheet: "指标", copy: "指标-原" },
      { sheet: "评分", copy: "评分-原" },
    ],
    referring: [],
  });
  await insertTemplate(workbook, into, options);
  expect((await workbook.cells.read("指标-原")).values).toEqual([["我的"]]);
  expect((await workbook.cells.read("评分-原")).values).toEqual([["甲局"]]);
  expect((await workbook.cells.read("别的")).values).toEqual([[1]]);
  await workbook.sheets.restore();
  expect((await namesOf(workbook)).sort()).toEqual(["别的", "指标", "评分"].sort());
});

it("leaves one template when all are inserted over each other", async () => {
  const workbook = createMemoryWorkbook({ 我的表: [["不动"]] });
  for (const each of TEMPLATES) {
    const names = await insertTemplate(workbook, each, options);
    expect(await namesOf(workbook)).toHaveLength(names.length + 1);
    const { grading, findings } = await prepareAssessment(workbook, undefined);
    expect(findings.filter(({ level }) => level === "error")).toEqual([]);
    expect(grading).toBeDefined();
    const results = [{ name: "结果", rows: [[{ value: each.id }]] }];
    await workbook.sheets.render(results);
  }
});

it("keeps what was filled in over the samples, with the results of it, when another comes", async () => {
  const workbook = createMemoryWorkbook({ 汇报: [["来自结果"]] });
  await workbook.cells.writeFormulas("汇报", 1, 0, [["结果!A1"]]);
  await insertTemplate(workbook, template("annual-department"), options);
  await workbook.sheets.render([{ name: "结果", rows: [[{ value: "优秀" }]] }]);
  const { values } = await workbook.cells.read("评分");
  await workbook.cells.write("评分", 3, 0, [["张三"]]);
  expect(values[3]![0]).not.toBe("张三");
  const plan = await planInsert(workbook, template("kpi-scheme"), options);
  expect(plan.copied).toEqual([
    { sheet: "评分", copy: "评分-原" },
    { sheet: "结果", copy: "结果-原" },
  ]);
  expect(plan.referring).toEqual(["汇报"]);
  await insertTemplate(workbook, template("kpi-scheme"), options);
  expect((await workbook.cells.read("评分-原")).values[3]![0]).toBe("张三");
  expect((await workbook.cells.read("结果-原")).values).toEqual([["优秀"]]);
  expect(await workbook.sheets.kept()).toContain("汇报");
  await workbook.sheets.restore();
  expect((await workbook.cells.read("评分")).values[3]![0]).toBe("张三");
  expect(await namesOf(workbook)).not.toContain("评分-原");
  expect((await insertedTemplate(workbook))?.template.id).toBe("annual-department");
});
