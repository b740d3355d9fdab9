import { rankMove } from "../../../src/scoring/grades/rankMove";
import { codeOf } from "../codeOf";

it.each([
  { name: "up two places", rank: 3, base: 5, expected: 2 },
  { name: "down", rank: 4, base: 1, expected: -3 },
  { name: "average ranks have halves", rank: 2.5, base: 4, expected: 1.5 },
])("$name", ({ rank, base, expected }) => {
  expect(rankMove(rank, base)).toBe(expected);
});

it.each([0, -1, NaN])("refuses a rank of %p", (rank) => {
  expect(codeOf(() => rankMove(rank, 1))).toBe("invalidRank");
});
