import { readCell, textOf } from "../../../src/functions/reading/readCell";

it.each([
  { value: 90, expected: { kind: "number", value: 90, isPercent: false } },
  { value: "９０", expected: { kind: "number", value: 90, isPercent: false } },
  { value: "90%", expected: { kind: "number", value: 0.9, isPercent: true } },
  { value: null, expected: { kind: "absent", state: "blank" } },
  { value: undefined, expected: { kind: "absent", state: "blank" } },
  { value: "", expected: { kind: "absent", state: "blank" } },
  { value: "免考", expected: { kind: "absent", state: "exempt" } },
  { value: "1,23", expected: { kind: "ambiguous", text: "1,23" } },
  { value: "优秀", expected: { kind: "words", text: "优秀" } },
  { value: true, expected: { kind: "words", text: "TRUE" } },
  { value: NaN, expected: { kind: "words", text: "NaN" } },
  { value: [1], expected: { kind: "words", text: "object" } },
])("$value is $expected.kind", ({ value, expected }) => {
  expect(readCell(value)).toEqual(expected);
});

it.each([
  { value: null, expected: "" },
  { value: undefined, expected: "" },
  { value: false, expected: "FALSE" },
  { value: 1.5, expected: "1.5" },
])("$value reads $expected", ({ value, expected }) => {
  expect(textOf(value)).toBe(expected);
});
