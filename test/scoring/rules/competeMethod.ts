import { nearestNumber } from "../../../src/scoring/numbers/fraction";
import { plainColumn } from "../../../src/scoring/rules/plainColumn";
import {
  allScores,
  type ColumnScores,
  type RuleColumn,
  type RuleOf,
} from "../../../src/scoring/rules/rule";

type CompeteRule = RuleOf<"compete">;

/** What every method of comparing a class owes, on `values` whose scores `expected` were worked out by hand. */
export function describeCompeteMethod(
  method: CompeteRule["method"],
  score: (rule: CompeteRule, column: RuleColumn) => ColumnScores,
  values: readonly number[],
  expected: readonly number[],
): void {
  const rule: CompeteRule = { kind: "compete", method, direction: "higher", dropPerPlace: null };

  it("doubles are as near to the exact scores as they say, and those are right", () => {
    const scores = score(rule, plainColumn(Float64Array.from(values)));
    const found = allScores(scores, values.length);
    expected.forEach((mark, unit) => {
      expect(nearestNumber(scores.exact(unit))).toBe(mark);
      expect(Math.abs(found[unit]! - mark)).toBeLessThanOrEqual(scores.error);
    });
  });

  it("each class by itself, who has no value apart", () => {
    const both = Float64Array.of(...values, 5, NaN);
    const classes = Uint16Array.from(both, (_, unit) => (unit < values.length ? 0 : 1));
    const scores = allScores(score(rule, plainColumn(both, classes, ["甲", "乙"])), both.length);
    expected.forEach((mark, unit) => expect(scores[unit]).toBeCloseTo(mark, 10));
    expect(scores.at(-1)).toBeNaN();
  });
}
