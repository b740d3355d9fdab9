import { setBlanksArriveAsZero } from "../../../src/functions/reading/hostZeros";
import { cellOf, column } from "../cellOf";

afterEach(() => setBlanksArriveAsZero(false));

it.each([
  {
    name: "a row is a source",
    args: [
      [
        [90, 92],
        [80, null],
      ],
      [[60], [40]],
    ],
    expected: 86.6,
  },
  { name: "one row is one source", args: [[[90, 80, 70]]], expected: 80 },
  { name: "one column is one source", args: [column(90, 80, 70)], expected: 80 },
  {
    name: "equal weights",
    args: [
      [
        [90, 90],
        [80, 80],
      ],
    ],
    expected: 85,
  },
  { name: "trim from 5 on", args: [[[100, 90, 90, 90, 0]], null, 1], expected: 90 },
  { name: "trim without effect below 5", args: [[[100, 90, 90, 0]], null, 1], expected: 70 },
  { name: "trim is 0 unless given", args: [[[100, 90, 90, 90, 0]]], expected: 74 },
  { name: "blanks and 缺 are no ratings", args: [[[90, null, "缺", "—"]]], expected: 90 },
  {
    name: "a source without ratings",
    args: [
      [
        [90, 90],
        [null, null],
      ],
    ],
    expected: "#N/A sourceWithoutRatings",
  },
  { name: "no ratings", args: [[[null, null]]], expected: "#N/A noRatings" },
  {
    name: "weights that do not total",
    args: [
      [
        [90, 1],
        [80, 1],
      ],
      [[0.5, 0.6]],
    ],
    expected: "#VALUE! weightTotal",
  },
  {
    name: "weights of another size",
    args: [
      [
        [90, 1],
        [80, 1],
      ],
      [[1]],
    ],
    expected: "#VALUE! lengthMismatch",
  },
  { name: "too much trim", args: [[[1, 2, 3, 4, 5]], null, 3], expected: "#VALUE! trimTooMuch" },
])("PANEL: $name", ({ args, expected }) => {
  expect(cellOf("PANEL", ...args)).toBe(expected);
});

it("PANEL: a doubtful 0 is refused", () => {
  setBlanksArriveAsZero(true);
  expect(cellOf("PANEL", [[90, 0]])).toBe("#N/A zeroMayBeBlank");
});

it.each([
  { name: "values 100/80/60/40", args: [[[5, 3, 1, 1]]], expected: 84 },
  { name: "own values", args: [[[6, 2, 1, 1]], [[95, 85, 75, 65]]], expected: 88 },
  { name: "blanks mean none", args: [[[5, null, "", 5]]], expected: 70 },
  { name: "no votes yet", args: [[[null, null, null, null]]], expected: "#N/A noVotes" },
  { name: "half a vote", args: [[[1.5, 0, 0, 0]]], expected: "#VALUE! invalidVotes" },
  { name: "three options of four", args: [[[5, 3, 1]]], expected: "#VALUE! lengthMismatch" },
])("BALLOT: $name", ({ args, expected }) => {
  expect(cellOf("BALLOT", ...args)).toBe(expected);
});
