import { allScores, eachValue, wholeColumn } from "../../../src/scoring/appraise/columnScorer";
import { plainColumns } from "../../../src/scoring/columns";

const VALUES = Float64Array.of(1, 2, 3, 4);

it.each([
  { name: "a whole column", scorer: wholeColumn(VALUES), expected: [1, 2, 3, 4] },
  {
    name: "value by value, with the unit",
    scorer: eachValue(VALUES, (value, unit) => 10 * value + unit),
    expected: [10, 21, 32, 43],
  },
])("$name: all at once or a stretch at a time", ({ scorer, expected }) => {
  expect([...allScores(scorer, plainColumns([], 4))]).toEqual(expected);
  const stretch = new Float64Array(3).fill(NaN);
  scorer.fill(1, 3, stretch);
  expect([...stretch]).toEqual([expected[1], expected[2], NaN]);
});
