import { cellOf } from "../cellOf";

it.each([
  { name: "正向", args: [45, 50], expected: 90 },
  { name: "反向", args: [99, 90, "反向"], expected: 90 },
  { name: "等于", args: [5, 5, "equal"], expected: 100 },
  { name: "区间: target is two cells", args: [65, [[40, 60]], "区间", 10], expected: 50 },
  { name: "区间 in a column", args: [50, [[40], [60]], "range"], expected: 100 },
  { name: "floor and cap", args: [60, 50, null, 40, 110], expected: 110 },
  { name: "full precision", args: [1, 3], expected: 100 / 3 },
  { name: "shares as texts", args: ["45%", "50%"], expected: 90 },
  {
    name: "a floor on the better side",
    args: [45, 50, null, 60],
    expected: "#VALUE! attainFloorSide",
  },
  {
    name: "a target of 0 needs its floor",
    args: [1, 0, "lower"],
    expected: "#VALUE! attainFloorNeeded",
  },
  { name: "two cells without 区间", args: [45, [[40, 60]]], expected: "#VALUE! rangeTarget" },
  { name: "one cell with 区间", args: [45, 50, "区间"], expected: "#VALUE! rangeTarget" },
  { name: "three cells", args: [45, [[1, 2, 3]], "区间"], expected: "#VALUE! rangeTarget" },
  { name: "nothing reached yet", args: [null, 50], expected: "#N/A valueMissing" },
  { name: "no target yet", args: [45, null], expected: "#N/A valueMissing" },
  { name: "免考", args: ["免考", 50], expected: "#N/A exemptUnit" },
])("ATTAIN: $name", ({ args, expected }) => {
  expect(cellOf("ATTAIN", ...args)).toBe(expected);
});

it.each([
  { name: "full is 100", args: [92.5, 95, 2], expected: 95 },
  { name: "own full", args: [94, 95, 0.5, null, 10], expected: 9.5 },
  { name: "反向", args: [7, 5, 3, "反向"], expected: 94 },
  { name: "in per cent, per point", args: ["80%", "90%", 100], expected: 90 },
  {
    name: "等于 has no shortfall",
    args: [7, 5, 3, "等于"],
    expected: "#VALUE! directionUnsupported",
  },
  { name: "negative points", args: [7, 5, -3], expected: "#VALUE! negativeUnitPoints" },
  { name: "nothing yet", args: [null, 5, 3], expected: "#N/A valueMissing" },
])("DEDUCT: $name", ({ args, expected }) => {
  expect(cellOf("DEDUCT", ...args)).toBe(expected);
});

const STEPS = [
  [8, 100],
  [0, 60],
  [5, 80],
];

it.each([
  { name: "分段, rows in any order", args: [6, STEPS], expected: 80 },
  { name: "插值", args: [6.5, STEPS, "插值"], expected: 90 },
  {
    name: "limits in per cent",
    args: [
      0.06,
      [
        ["0%", 60],
        ["5%", 80],
      ],
    ],
    expected: 80,
  },
  { name: "below the lowest step", args: [-1, STEPS], expected: "#VALUE! belowSteps" },
  { name: "linear keeps the end", args: [-1, STEPS, "linear"], expected: 60 },
  {
    name: "the same limit twice",
    args: [
      1,
      [
        [0, 1],
        [0, 2],
      ],
    ],
    expected: "#VALUE! duplicateStep",
  },
  { name: "no pairs", args: [1, [[1, 2, 3]]], expected: "#VALUE! pairsExpected" },
  {
    name: "a step without score",
    args: [
      1,
      [
        [0, null],
        [5, 80],
      ],
    ],
    expected: "#N/A valueMissing",
  },
  { name: "only blanks", args: [1, [[null, null]]], expected: "#VALUE! noSteps" },
  { name: "nothing yet", args: [null, STEPS], expected: "#N/A valueMissing" },
])("LADDER: $name", ({ args, expected }) => {
  expect(cellOf("LADDER", ...args)).toBe(expected);
});

it.each([
  { name: "count × points", args: [[[3, 2]], [[5, 10]]], expected: 35 },
  { name: "quality", args: [[[3, 10]], [[2, 0.1]], [[1, "90%"]]], expected: 6.9 },
  { name: "a blank count is none", args: [[[3, null]], [[5, 10]]], expected: 15 },
  { name: "a blank quality is 1", args: [[[3, 2]], [[5, 10]], [[null, 0.5]]], expected: 25 },
  { name: "an empty line", args: [[[3, null]], [[5, null]]], expected: 15 },
  { name: "a count without points", args: [[[3, 2]], [[5, null]]], expected: "#N/A valueMissing" },
  { name: "a negative count", args: [[[-3]], [[5]]], expected: "#VALUE! negativeCount" },
  { name: "sizes differ", args: [[[3, 2]], [[5]]], expected: "#VALUE! lengthMismatch" },
])("POINTS: $name", ({ args, expected }) => {
  expect(cellOf("POINTS", ...args)).toBe(expected);
});
