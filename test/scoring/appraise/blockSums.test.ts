import { blockSums } from "../../../src/scoring/appraise/blockSums";
import { classPlans } from "../../../src/scoring/appraise/classPlan";
import { countedScores } from "../../../src/scoring/appraise/countedScores";
import { allScores } from "../../../src/scoring/rules/rule";
import { acceptedCase } from "./randomCase";

const CASES = 200;

/** Factor × score of all indicators that are no constraint, for every unit; and the sizes of the parts. */
function setUp(seed: number) {
  const { scheme, columns } = acceptedCase(seed);
  const { size, classes, classNames, difficulty, post } = columns;
  const plans = classPlans(scheme, classNames);
  const counted = countedScores(scheme, columns);
  const sums = new Float64Array(size);
  const sizes = new Float64Array(size);
  counted.forEach((each, index) => {
    if (!each) return;
    allScores(each.isFilled ? each.filled : each.scores, columns.size).forEach((score, unit) => {
      const plan = plans[classes?.[unit] ?? 0]!;
      const factor = plan.factors.numbers[index]!;
      if (plan.applies[index] === 0) return;
      sums[unit]! += factor * score;
      sizes[unit]! += Math.abs(factor * score);
    });
  });
  const coefficientOf = (unit: number): number => (difficulty?.[unit] || 1) * (post?.[unit] || 1); // NaN is 1
  const lacksOf = (unit: number): boolean =>
    counted.some((each, index) => each && plans[classes?.[unit] ?? 0]!.applies[index] === 0);
  return { lacksOf, block: blockSums(columns, counted, plans, size), sums, sizes, coefficientOf };
}

it("the sums of a block are Σ factor × score, and NaN where a score is missing", () => {
  for (let seed = 0; seed < CASES; seed++) {
    const { lacksOf, block, sums, sizes, coefficientOf } = setUp(seed);
    block.add(0, sums.length);
    sums.forEach((sum, unit) => {
      const expected = sum * coefficientOf(unit);
      // A class without an indicator that others have may be left to those who look at single scores.
      const isLeft = Number.isNaN(block.sums[unit]!) && lacksOf(unit);
      if (Number.isNaN(expected)) expect(block.sums[unit]).toBeNaN();
      else if (isLeft) expect(sizes[unit]).toBeGreaterThanOrEqual(0);
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
