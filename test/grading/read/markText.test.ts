import { markText } from "../../../src/grading/read/markText";

it.each([
  { name: "a mark with its unit", text: "92分", mark: 92 },
  { name: "full width, with a space", text: " ８５．５ 分", mark: 85.5 },
  { name: "a number alone is none", text: "92", mark: NaN },
  { name: "a percentage is none", text: "92%分", mark: NaN },
  { name: "words are none", text: "加2分", mark: NaN },
  { name: "two ways to read it are none", text: "9,2分", mark: NaN },
  { name: "the unit alone is none", text: "分", mark: NaN },
])("$name", ({ text, mark }) => {
  expect(markText(text)).toBe(mark);
});
