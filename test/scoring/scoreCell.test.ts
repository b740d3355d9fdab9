import { isMissing, type ScoreCell } from "../../src/scoring/scoreCell";

it.each<{ cell: ScoreCell; expected: boolean }>([
  { cell: "blank", expected: true },
  { cell: "unreported", expected: true },
  { cell: "unpublished", expected: true },
  { cell: "notApplicable", expected: false },
  { cell: "exempt", expected: false },
  { cell: 0, expected: false },
])("$cell is missing: $expected", ({ cell, expected }) => {
  expect(isMissing(cell)).toBe(expected);
});
