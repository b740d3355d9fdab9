import { pairsIn } from "../../../src/functions/reading/readPairs";
import { codeOf } from "../../scoring/codeOf";

const of = (value: unknown) => ({ name: "分档", value });

it.each([
  {
    name: "two columns",
    value: [
      [0, 60],
      [5, 80],
      [8, 100],
    ],
    expected: [
      [0, 60],
      [5, 80],
      [8, 100],
    ],
  },
  {
    name: "two rows",
    value: [
      [0, 5, 8],
      [60, 80, 100],
    ],
    expected: [
      [0, 60],
      [5, 80],
      [8, 100],
    ],
  },
  {
    name: "two by two is rows",
    value: [
      [0, 60],
      [5, 80],
    ],
    expected: [
      [0, 60],
      [5, 80],
    ],
  },
  { name: "one pair", value: [[0, 60]], expected: [[0, 60]] },
  {
    name: "lines of blanks are left out",
    value: [
      [0, 60],
      [null, ""],
    ],
    expected: [[0, 60]],
  },
])("$name", ({ value, expected }) => {
  expect(pairsIn(of(value), "起点", "得分")).toEqual(expected);
});

it.each([
  { value: 5 },
  { value: [[1, 2, 3]] },
  {
    value: [
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ],
  },
])("$value are no pairs", ({ value }) => {
  expect(codeOf(() => pairsIn(of(value), "起点", "得分"))).toBe("pairsExpected");
});
