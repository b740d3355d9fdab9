import { inShape } from "../../../src/functions/definition/inShape";

it.each([
  { name: "a column", value: [[1], [2]], expected: [["a"], ["b"]] },
  { name: "a row", value: [[1, 2]], expected: [["a", "b"]] },
  {
    name: "a block",
    value: [
      [1, 2],
      [3, 4],
    ],
    expected: [
      ["a", "b"],
      ["c", ""],
    ],
  },
  { name: "one cell", value: 1, expected: [["a"]] },
])("$name keeps its shape; what has no answer is an empty text", ({ value, expected }) => {
  expect(inShape({ name: "得分", value }, ["a", "b", "c"].slice(0, value === 1 ? 1 : 3))).toEqual(
    expected,
  );
});
