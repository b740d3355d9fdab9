import { plainWord } from "../../src/scoring/plainWord";

it.each([
  { text: " Ｔarget\nupper ", expected: "targetupper" },
  { text: "目标 上界", expected: "目标上界" },
  { text: "GB/T　8170", expected: "gb/t8170" },
])("$text", ({ text, expected }) => {
  expect(plainWord(text)).toBe(expected);
});
