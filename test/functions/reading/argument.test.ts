import {
  cellOf,
  cellsOf,
  isBlank,
  isOmitted,
  rowsOf,
} from "../../../src/functions/reading/argument";
import { codeOf } from "../../scoring/codeOf";

const of = (value: unknown) => ({ name: "得分", value });

it.each([
  {
    name: "a range",
    value: [
      [1, 2],
      [3, 4],
    ],
    expected: [
      [1, 2],
      [3, 4],
    ],
  },
  { name: "one cell", value: 7, expected: [[7]] },
  { name: "one cell as a range", value: [[7]], expected: [[7]] },
  { name: "a plain list is one row", value: [1, 2, 3], expected: [[1, 2, 3]] },
  { name: "nothing", value: undefined, expected: [[undefined]] },
  { name: "an empty list", value: [], expected: [[]] },
  { name: "rows of different length", value: [[1], [2, 3], 4], expected: [[1], [2, 3], [4]] },
])("$name", ({ value, expected }) => {
  expect(rowsOf(of(value))).toEqual(expected);
  expect(cellsOf(of(value))).toEqual(expected.flat());
});

it.each([
  { name: "as an object", value: [[1], [{ error: "#DIV/0!" }]] },
  { name: "as the host's object", value: [[1], [{ code: "#DIV/0!", message: "" }]] },
  { name: "as a text", value: [[1], ["#DIV/0!"]] },
])("names an error cell and its place: $name", ({ value }) => {
  expect(() => rowsOf(of(value))).toThrow("“得分”的第 2 个单元格是错误值 #DIV/0!");
});

it("takes one cell where one is expected", () => {
  expect(cellOf(of([["反向"]]))).toBe("反向");
  expect(cellOf(of(null))).toBeUndefined();
  expect(cellOf(of(""))).toBeUndefined();
  expect(cellOf(of([]))).toBeUndefined();
  expect(codeOf(() => cellOf(of([[1, 2]])))).toBe("oneCellExpected");
});

it.each([
  { value: undefined, expected: true },
  { value: null, expected: true },
  { value: "", expected: true },
  { value: [[null]], expected: true },
  { value: [], expected: true },
  { value: [[null], [null]], expected: false },
  { value: 0, expected: false },
  { value: false, expected: false },
])("$value is omitted: $expected", ({ value, expected }) => {
  expect(isOmitted(of(value))).toBe(expected);
});

it("a space is no blank cell", () => {
  expect(isBlank(" ")).toBe(false);
  expect(isBlank("")).toBe(true);
});
