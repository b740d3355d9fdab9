import { cellOf, column } from "../cellOf";

it.each([
  { name: "a total of 100", args: [[[30, 20, 50]]], expected: true },
  { name: "a total of 1, as texts", args: [column("30%", "70%")], expected: true },
  { name: "blanks do not matter", args: [column(0.3, null, 0.7, "")], expected: true },
  { name: "110 %", args: [[[30, 20, 15, 15, 10, 10, 10]]], expected: "#VALUE! weightTotal" },
  { name: "nothing", args: [column(null, null)], expected: "#VALUE! noWeight" },
  { name: "below zero", args: [[[1.5, -0.5]]], expected: "#VALUE! negativeWeight" },
])("WEIGHTCHECK: $name", ({ args, expected }) => {
  expect(cellOf("WEIGHTCHECK", ...args)).toBe(expected);
});

const DATA = [
  [1, 2],
  [4, 16],
];

it.each([
  { name: "equal is the default", args: [DATA], expected: [[0.5, 0.5]] },
  {
    name: "标准差",
    args: [
      [
        [1, 2],
        [3, 2],
      ],
      "标准差",
    ],
    expected: [[1, 0]],
  },
  {
    name: "directions, one for all",
    args: [
      [
        [1, 3],
        [2, 1],
        [3, 2],
      ],
      "CRITIC",
      "反向",
    ],
    expected: [[0.5, 0.5]],
  },
  {
    name: "a hole in the data",
    args: [
      [
        [1, null],
        [4, 16],
      ],
    ],
    expected: "#N/A valueMissing",
  },
  { name: "one row", args: [[[1, 2]], "entropy"], expected: "#VALUE! tooFewUnits" },
  {
    name: "directions of another number",
    args: [
      [
        [1, 2, 3],
        [2, 3, 4],
      ],
      "critic",
      [["正向", "反向"]],
    ],
    expected: "#VALUE! lengthMismatch",
  },
  {
    name: "an unknown direction",
    args: [DATA, "critic", [["上", "下"]]],
    expected: "#VALUE! unknownChoice",
  },
])("WEIGHTS: $name", ({ args, expected }) => {
  expect(cellOf("WEIGHTS", ...args)).toEqual(expected);
});

it("entropy and CV take raw values, whatever the directions", () => {
  for (const method of ["熵权", "cv"]) {
    expect(cellOf("WEIGHTS", DATA, method, [["反向", "正向"]])).toEqual(
      cellOf("WEIGHTS", DATA, method),
    );
  }
});

const JUDGED = [
  [1, 2, 5],
  [0.5, 1, 3],
  [0.2, 1 / 3, 1],
];

it("AHP gives a column of weights, AHPCR the ratio", () => {
  const weights = cellOf("AHP", JUDGED) as number[][];
  expect(weights.map(([weight]) => weight?.toFixed(4))).toEqual(["0.5816", "0.3090", "0.1095"]);
  expect(cellOf("AHPCR", JUDGED)).toBeCloseTo(0.00318, 4);
});

it.each([
  { name: "not square", args: [[[1, 2]]], expected: "#VALUE! comparisonSize" },
  {
    name: "not reciprocal",
    args: [
      [
        [1, 3],
        [3, 1],
      ],
    ],
    expected: "#VALUE! comparisonReciprocal",
  },
  {
    name: "not positive",
    args: [
      [
        [1, 0],
        [0, 1],
      ],
    ],
    expected: "#VALUE! comparisonPositive",
  },
  {
    name: "not filled in",
    args: [
      [
        [1, 2],
        [null, 1],
      ],
    ],
    expected: "#N/A valueMissing",
  },
])("AHP: $name", ({ args, expected }) => {
  expect(cellOf("AHP", ...args)).toBe(expected);
});
