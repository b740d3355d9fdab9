import { nearestNumber } from "../../../src/scoring/numbers/fraction";
import { attainRange } from "../../../src/scoring/rules/attainRange";
import { plainColumn } from "../../../src/scoring/rules/plainColumn";
import { allScores, type RuleOf } from "../../../src/scoring/rules/rule";

const ruleOf = (floor: number | null): RuleOf<"attain"> => ({
  kind: "attain",
  direction: "range",
  target: [40, 60],
  floor,
  cap: null,
  partial: true,
});

it("full on and inside the bounds, falling to 0 at the tolerance beyond", () => {
  const column = plainColumn(Float64Array.of(30, 35, 40, 60, 62.5, 70));
  const scores = attainRange(ruleOf(10), [40, 60], column);
  expect([...allScores(scores, 6)]).toEqual([0, 50, 100, 100, 75, 0]);
  expect([0, 1, 2, 3, 4, 5].map((unit) => nearestNumber(scores.exact(unit)))).toEqual([
    ...[0, 50, 100, 100, 75, 0],
  ]);
});

it("0 at once without a tolerance", () => {
  const scores = attainRange(ruleOf(null), [40, 60], plainColumn(Float64Array.of(39.99)));
  expect([...allScores(scores, 1)]).toEqual([0]);
});
