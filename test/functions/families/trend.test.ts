import { cellOf } from "../cellOf";

it.each([
  { name: "PROGRESS gives a ratio", id: "PROGRESS", args: [110, 100], expected: 0.1 },
  { name: "PROGRESS turned", id: "PROGRESS", args: [4, 5, "反向"], expected: 0.2 },
  {
    name: "PROGRESS in points",
    id: "PROGRESS",
    args: [0.085, 0.08, null, "百分点"],
    expected: 0.005,
  },
  { name: "PROGRESS from 0", id: "PROGRESS", args: [5, 0], expected: "#N/A notComparable" },
  { name: "PROGRESS across 0", id: "PROGRESS", args: [5, -5], expected: "#N/A notComparable" },
  { name: "PROGRESS in points from 0", id: "PROGRESS", args: [5, 0, null, "points"], expected: 5 },
  {
    name: "PROGRESS with 区间",
    id: "PROGRESS",
    args: [5, 1, "区间"],
    expected: "#VALUE! directionUnsupported",
  },
  {
    name: "PROGRESS of a new unit",
    id: "PROGRESS",
    args: [5, null],
    expected: "#N/A valueMissing",
  },
  { name: "GROWTH gives a ratio", id: "GROWTH", args: [108, 100], expected: 0.08 },
  { name: "GROWTH per head", id: "GROWTH", args: [108, 100, 52, 50], expected: 200 / 5200 },
  {
    name: "GROWTH with one population",
    id: "GROWTH",
    args: [108, 100, 52],
    expected: "#VALUE! growthNeedsFour",
  },
  { name: "GROWTH from 0", id: "GROWTH", args: [108, 0], expected: "#N/A notComparable" },
  {
    name: "GROWTH of nobody",
    id: "GROWTH",
    args: [108, 100, 0, 50],
    expected: "#VALUE! populationNotPositive",
  },
  { name: "GROWTH, nothing yet", id: "GROWTH", args: [null, 100], expected: "#N/A valueMissing" },
  { name: "RANKMOVE up", id: "RANKMOVE", args: [3, 5], expected: 2 },
  {
    name: "RANKMOVE of a new unit",
    id: "RANKMOVE",
    args: [3, null],
    expected: "#N/A valueMissing",
  },
  { name: "RANKMOVE from place 0", id: "RANKMOVE", args: [3, 0], expected: "#VALUE! invalidRank" },
])("$name", ({ id, args, expected }) => {
  expect(cellOf(id, ...args)).toBe(expected);
});
