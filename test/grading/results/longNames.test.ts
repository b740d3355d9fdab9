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
