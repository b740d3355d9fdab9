import { prepareGrading } from "../../../src/grading/gradeWorkbook";
import { TEMPLATES } from "../../../src/templates";
import type { CellValue } from "../../../src/workbook/cell";
import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";

/** The points ledger with more rows in 积分台账; its formulas read rows 4 to 225. */
async function beyond(rows: Readonly<Record<number, readonly CellValue[]>>): Promise<string[]> {
  const workbook = createXlsx();
  const template = TEMPLATES.find(({ id }) => id === "points-ledger")!;
  await workbook.sheets.render(template.sheets({ locale: "zh-CN", isScaled: true }));
  for (const [row, values] of Object.entries(rows)) {
    const changes = values.map((value, column) => [column, { value }] as const);
    workbook.patch("积分台账", new Map([[Number(row) - 1, new Map(changes)]]));
  }
  const { findings } = await prepareGrading(workbook);
  return findings
    .filter(({ code }) => code === "rowsBeyondRange")
    .map((each) => `${each.level} ${each.sheet}!${each.address} ${each.message("zh-CN")}`);
}

it("tells parts of goals below the rows that the quarters take up", async () => {
  const workbook = createXlsx();
  const template = TEMPLATES.find(({ id }) => id === "goal-breakdown")!;
  await workbook.sheets.render(template.sheets({ locale: "zh-CN", isScaled: true }));
  const part = ["G1", null, null, "条", "市发改委", "牵头", 100];
  const changes = part.map((value, column) => [column, { value }] as const);
  workbook.patch("目标分解", new Map([[48, new Map(changes)]]));
  const { findings } = await prepareGrading(workbook);
  const said = findings.filter(({ code }) => code === "rowsBeyondRange");
  expect(said.map(({ sheet, address, level }) => [level, sheet, address])).toEqual([
    ["error", "目标分解", "A49"],
  ]);
});

const ROW = [12, "赵明", "J07", null, 10, null, 1];

it("tells rows below the range of the ledger, which would not count", async () => {
  const said = await beyond({ 226: ROW, 227: ROW, 230: ROW });
  expect(said).toEqual([
    "error 积分台账!B226 “积分台账”第 226–230 行超出计算范围（到第 225 行），3 行未计入：请移到范围以内，或把公式的范围扩充到这些行",
  ]);
});

it.each<{ name: string; rows: Parameters<typeof beyond>[0] }>([
  { name: "nothing below it", rows: {} },
  { name: "a row within it", rows: { 225: ROW } },
  { name: "a sum below it", rows: { 227: ["合计", null, null, null, 10, null, null, null, 5] } },
  { name: "a signature below it", rows: { 228: [null, "复核人：张三"] } },
])("says nothing of $name", async ({ rows }) => {
  expect(await beyond(rows)).toEqual([]);
});
