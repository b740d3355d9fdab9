import { linesOf, PLAIN_ROW, rowHeight } from "../../src/workbook/rowHeight";

it.each([
  { name: "one line that fits", text: "abc", width: 10, expected: 1 },
  {
    name: "a Chinese character is as wide as two others",
    text: "一二三四五",
    width: 9,
    expected: 2,
  },
  { name: "line breaks of its own", text: "K11\n目标完成率", width: 12, expected: 2 },
  { name: "an empty text takes a line", text: "", width: 5, expected: 1 },
])("counts lines: $name", ({ text, width, expected }) => {
  expect(linesOf(text, width)).toBe(expected);
});

it("is as high as the longest text of the row needs", () => {
  expect(rowHeight(["短", undefined], [10, 10])).toBe(PLAIN_ROW);
  expect(rowHeight(["短", "一二三四五六七八九十"], [10, 11])).toBe(38);
});
