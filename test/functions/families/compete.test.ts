import { cellOf, column } from "../cellOf";

const VALUES = column(8, 6, 4);
const CLASSES = column("一类", "二类", "一类");

it.each([
  { name: "功效 is the default", args: [VALUES], expected: column(100, 80, 60) },
  { name: "极差", args: [VALUES, "极差"], expected: column(100, 50, 0) },
  { name: "比优", args: [VALUES, "best"], expected: column(100, 75, 50) },
  {
    name: "比优 reverse",
    args: [VALUES, "best", "反向"],
    expected: column(50, (100 * 4) / 6, 100),
  },
  { name: "名次", args: [VALUES, "名次"], expected: column(100, (100 * 2) / 3, 100 / 3) },
  { name: "离差", args: [column(1, 3), "离差"], expected: column(40, 60) },
  {
    name: "within classes",
    args: [VALUES, "minmax", null, CLASSES],
    expected: column(100, 100, 0),
  },
  {
    name: "a blank gets an empty text",
    args: [column(8, null, 4), "minmax"],
    expected: column(100, "", 0),
  },
  {
    name: "比优 needs numbers above zero",
    args: [column(8, 0), "best"],
    expected: "#VALUE! bestNeedsPositive",
  },
  {
    name: "等于 does not compare",
    args: [VALUES, null, "等于"],
    expected: "#VALUE! directionUnsupported",
  },
])("COMPETEALL: $name", ({ args, expected }) => {
  expect(cellOf("COMPETEALL", ...args)).toEqual(expected);
});

it.each([
  { name: "功效", args: [6, VALUES], expected: 80 },
  { name: "反向", args: [8, VALUES, null, "反向"], expected: 60 },
  { name: "within its class", args: [4, VALUES, "minmax", null, "一类", CLASSES], expected: 0 },
  { name: "alone in its class", args: [6, VALUES, "minmax", null, "二类", CLASSES], expected: 100 },
  { name: "not among the values", args: [5, VALUES], expected: "#N/A notAmongScores" },
  {
    name: "a class without classes",
    args: [6, VALUES, null, null, "一类"],
    expected: "#VALUE! classIncomplete",
  },
  { name: "nothing yet", args: [null, VALUES], expected: "#N/A valueMissing" },
])("COMPETE: $name", ({ args, expected }) => {
  expect(cellOf("COMPETE", ...args)).toBe(expected);
});
