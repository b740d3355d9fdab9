import { errorNameOf } from "../../../src/functions/reading/errorCell";

it.each([
  { value: "#N/A", expected: "#N/A" },
  { value: "#DIV/0!", expected: "#DIV/0!" },
  { value: { error: "#REF!" }, expected: "#REF!" },
  { value: { code: "#NUM!" }, expected: "#NUM!" },
  { value: { type: "Entity" }, expected: "#ERROR!" },
  { value: "#1", expected: null },
  { value: "N/A", expected: null },
  { value: 0, expected: null },
  { value: null, expected: null },
  { value: undefined, expected: null },
  { value: true, expected: null },
])("$value holds $expected", ({ value, expected }) => {
  expect(errorNameOf(value)).toBe(expected);
});
