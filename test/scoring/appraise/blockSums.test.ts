import { blockSums } from "../../../src/scoring/appraise/blockSums";
import { classPlans } from "../../../src/scoring/appraise/classPlan";
import { allScores } from "../../../src/scoring/appraise/columnScorer";
import { scorerOf } from "../../../src/scoring/appraise/scorer";
import { randomCase } from "./randomCase";

const CASES = 200;

/** Factor × score of all indicators that are no constraint, for every unit; and the sizes of the parts. */
function setUp(seed: number) {
  const { scheme, columns } = randomCase(seed);
  const { size, classes, classNames, difficulty, post } = columns;
  const plans = classPlans(scheme, classNames);
  const scorers = scheme.indicators.map((indicator, index) =>
    indicator.category === "C" ? null : scorerOf(scheme, columns, index),
  );
  const sums = new Float64Array(size);
  const sizes = new Float64Array(size);
  scorers.forEach((scorer, index) => {
    if (!scorer) return;
    allScores(scorer, columns).forEach((score, unit) => {
      const factor = plans[classes?.[unit] ?? 0]!.factors.numbers[index]!;
      sums[unit]! += factor * score;
      sizes[unit]! += Math.abs(factor * score);
    });
  });
  const coefficientOf = (unit: number): number => (difficulty?.[unit] || 1) * (post?.[unit] || 1); // NaN is 1
  return { block: blockSums(scheme, columns, scorers, plans, size), sums, sizes, coefficientOf };
}

it("the sums of a block are Σ factor × score, and NaN where a score is missing", () => {
  for (let seed = 0; seed < CASES; seed++) {
    const { block, sums, sizes, coefficientOf } = setUp(seed);
    block.add(0, sums.length);
    sums.forEach((sum, unit) => {
      const expected = sum * coefficientOf(unit);
      if (Number.isNaN(expected)) expect(block.sums[unit]).toBeNaN();
      else {
        const error = Math.abs(block.sums[unit]! - expected);
        expect(error).toBeLessThanOrEqual(1e-13 * sizes[unit]! * coefficientOf(unit));
      }
    });
  }
});

it("a later block starts from nothing, and negatives hold what is below 0", () => {
  for (let seed = 0; seed < CASES; seed++) {
    const { block, sums, sizes, coefficientOf } = setUp(seed);
    block.add(0, sums.length);
    const last = sums.length - 1;
    const [sum, negative] = [block.sums[last]!, block.negatives[last]!];
    block.add(last, last + 1);
    expect([block.sums[0], block.negatives[0]]).toEqual([sum, negative]);
    const size = sizes[last]! * coefficientOf(last);
    if (!Number.isNaN(sum)) expect(sum - 2 * negative).toBeGreaterThanOrEqual(size * (1 - 1e-9));
  }
});
