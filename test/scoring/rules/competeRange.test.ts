import { nearestNumber } from "../../../src/scoring/numbers/fraction";
import { competeRange } from "../../../src/scoring/rules/competeRange";
import { plainColumn } from "../../../src/scoring/rules/plainColumn";
import { allScores, type RuleOf } from "../../../src/scoring/rules/rule";

const RULE: RuleOf<"compete"> = {
  kind: "compete",
  method: "minmax",
  direction: "lower",
  dropPerPlace: null,
};

it("fills, adds and gives exactly the same scores", () => {
  const column = plainColumn(Float64Array.of(8.1, 8, 7.9));
  const scores = competeRange(RULE, column, 0);
  const sums = new Float64Array(3);
  scores.addTo!(sums, 0.5, 0, 3);
  [0, 50, 100].forEach((expected, unit) => {
    expect(nearestNumber(scores.exact(unit))).toBe(expected);
    expect(Math.abs(allScores(scores, 3)[unit]! - expected)).toBeLessThanOrEqual(scores.error);
    expect(sums[unit]).toBeCloseTo(expected / 2, 10);
  });
});

it("equal values all get full marks, and a class without values breaks nobody's sum", () => {
  const column = plainColumn(Float64Array.of(5, 5), Uint16Array.of(0, 0), ["甲", "空"]);
  expect([...allScores(competeRange(RULE, column, 60), 2)]).toEqual([100, 100]);
});
