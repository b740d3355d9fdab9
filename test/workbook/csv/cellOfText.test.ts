import { cellOfText } from "../../../src/workbook/csv/cellOfText";

const formatted = (value: number, format: string) => ({ value, style: { base: "plain", format } });

it.each([
  ["90", 90],
  ["-0.5", -0.5],
  ["0", 0],
  [" 95.50 ", 95.5],
  ["0.30000000000000004", 0.30000000000000004],
  ["13800138000", 13800138000],
])("%s is a number", (text, value) => {
  expect(cellOfText(text)).toEqual({ value });
});

it.each([
  ["47%", 0.47, "0%"],
  ["99.99%", 0.9999, "0.00%"],
  ["-1.5%", -0.015, "0.0%"],
  ["20,152", 20152, "#,##0"],
  ["1,234,567.80", 1234567.8, "#,##0.00"],
])("%s is a number with its format", (text, value, format) => {
  expect(cellOfText(text)).toEqual(formatted(value, format));
});

// Serial numbers by hand: 1 January 2026 is 46023, and 31 December of that year 364 days later.
it.each([
  ["2026-12-31", 46387, "yyyy-mm-dd"],
  ["2026/1/1", 46023, "yyyy/m/d"],
  ["2026年12月31日", 46387, 'yyyy"年"m"月"d"日"'],
])("%s is a day", (text, value, format) => {
  expect(cellOfText(text)).toEqual(formatted(value, format));
});

it.each([
  "00123",
  "007",
  "-05",
  "1234567890123456",
  "110101199001011234",
  "010-88886666",
  "=39",
  "=SUM(A1:A2)",
  "+8613800138000 转 1",
  "1.5E+10",
  "1,23",
  "12,3456",
  "2026-02-30",
  "2026-1-5",
  "12/31/2026",
  "3/4",
  "1.2.3",
  "95分",
  "201-225",
  "TRUE",
  "９５",
  "1900/1/1",
])("%s stays as it is written", (text) => {
  expect(cellOfText(text)).toEqual({ value: text });
});

it("keeps the spaces of a text, and takes nothing for no cell", () => {
  expect(cellOfText(" 甲局 ")).toEqual({ value: " 甲局 " });
  expect(cellOfText("")).toBeUndefined();
});
