import { prepareAssessment } from "../../../src/grading/run/prepareAssessment";
import { TEMPLATES } from "../../../src/templates";
import { clearSamples, remainingSamples } from "../../../src/templates/insert/clearSamples";
import {
  insertTemplate,
  insertedTemplate,
  sheetsInTheWay,
} from "../../../src/templates/insert/insertTemplate";
import { createMemoryWorkbook } from "../../../src/workbook/memory/createMemoryWorkbook";

const options = { locale: "zh-CN", isScaled: true } as const;

describe.each(TEMPLATES.map((template) => ({ id: template.id, template })))(
  "$id",
  ({ template }) => {
    it("is inserted, graded, cleared of its samples and taken back", async () => {
      const workbook = createMemoryWorkbook({ 我的表: [["不动"]] });
      expect(await sheetsInTheWay(workbook, template, "zh-CN")).toEqual([]);
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

it("says which sheets would be replaced", async () => {
  const workbook = createMemoryWorkbook({ 指标: [["我的"]], 别的: [[1]] });
  expect(await sheetsInTheWay(workbook, TEMPLATES[0]!, "zh-CN")).toEqual(["指标"]);
});
