import { wholeSheet } from "../../../src/workbook/wholeSheet";
import { calculationSheet } from "../../../src/grading/results/calculationSheet";
import { resultSheet } from "../../../src/grading/results/resultSheet";
import { graded, sampleWorkbook, STAMP } from "../run/sample";

it.each([
  ["结果", 3],
  ["计算过程", 5],
])("on %s a row is as tall as the name of its unit needs", async (name, first) => {
  const grading = await graded(await sampleWorkbook());
  const long = `${"县".repeat(40)}局`;
  const units = grading.read.data.units.map((unit, index) => (index === 0 ? long : unit));
  const named = { ...grading, read: { ...grading.read, data: { ...grading.read.data, units } } };
  const sheets = [resultSheet(named, STAMP, "values"), calculationSheet(named)].map(wholeSheet);
  const { heights = [] } = sheets.find((sheet) => sheet.name === name)!;
  expect(heights[first]).toBeGreaterThan(70);
  expect(heights[first]).toBeGreaterThan(2 * heights[first + 1]!);
});

it("on 结果 a row is as tall as its decision needs, which is carried over", async () => {
  const workbook = await sampleWorkbook();
  const grading = await graded(workbook);
  const { data, decisions } = grading.read;
  const document = `${"中共某某市委考核工作委员会文件".repeat(3)}〔2026〕128号`;
  const decision = { unit: data.units[0]!, decided: "", reason: "", document };
  const place = { sheet: "结果", address: "J4" };
  const byUnit = new Map([[decision.unit, { ...decision, suggested: "", place }]]);
  const read = { ...grading.read, decisions: { ...decisions, byUnit } };
  const { heights = [] } = wholeSheet(resultSheet({ ...grading, read }, STAMP, "values"));
  // 48 wide and 7 narrow characters, 103 in a column for 15: seven lines of 16 points.
  expect(heights[3]).toBeGreaterThanOrEqual(7 * 16);
  expect(heights[4]).toBeLessThan(40);
});
