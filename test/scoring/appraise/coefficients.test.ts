import { multiplyOne } from "../../../src/scoring/appraise/coefficients";
import { givenScores } from "../given";

it("难度系数 × 岗位系数; what is not given is 1", () => {
  const columns = givenScores([1, 1], {
    difficulty: Float64Array.of(1.5, NaN),
    post: Float64Array.of(0.5, 0.5),
  });
  expect([multiplyOne(columns, 0), multiplyOne(columns, 1)]).toEqual([0.75, 0.5]);
  expect(multiplyOne(givenScores([1]), 0)).toBe(1);
});
