import { PLAIN_ROW, rowHeight } from "../../src/workbook/rowHeight";

const TWO_LINES = 38;

it.each([
  { name: "one line that fits", text: "abc", width: 10, expected: PLAIN_ROW },
  {
    name: "a Chinese character is as wide as two others",
    text: "一二三四五",
    width: 9,
    expected: TWO_LINES,
  },
  { name: "line breaks of its own", text: "K11\n目标完成率", width: 12, expected: TWO_LINES },
  { name: "an empty text takes a line", text: "", width: 5, expected: PLAIN_ROW },
  { name: "an empty line between two takes one", text: "甲\n\n乙", width: 5, expected: 54 },
])("counts lines: $name", ({ text, width, expected }) => {
  expect(rowHeight([text], [width])).toBe(expected);
});

it("is as high as the longest text of the row needs", () => {
  expect(rowHeight(["短", undefined], [10, 10])).toBe(PLAIN_ROW);
  expect(rowHeight(["短", "一二三四五六七八九十"], [10, 11])).toBe(TWO_LINES);
});
