import { attainEqual } from "../../../src/scoring/rules/attainEqual";
import { plainColumn } from "../../../src/scoring/rules/plainColumn";
import { allScores, type RuleOf } from "../../../src/scoring/rules/rule";

const RULE: RuleOf<"attain"> = {
  kind: "attain",
  direction: "equal",
  target: 0.3,
  floor: null,
  cap: null,
  partial: true,
};

it("full where the value is the target at 15 digits, else 0", () => {
  const column = plainColumn(Float64Array.of(0.1 + 0.2, 0.31, NaN));
  expect([...allScores(attainEqual(RULE, 0.3, column), 3)]).toEqual([100, 0, NaN]);
});

it("a unit's own target wins", () => {
  const column = { ...plainColumn(Float64Array.of(5, 5)), targets: Float64Array.of(5, NaN) };
  expect([...allScores(attainEqual(RULE, 4, column), 2)]).toEqual([100, 0]);
});

it("adds its points only where the value is the target", () => {
  const column = plainColumn(Float64Array.of(5, 4, 5, NaN));
  const sums = new Float64Array(3).fill(1);
  attainEqual(RULE, 5, column).addTo!(sums, 0.5, 1, 4);
  expect([...sums]).toEqual([1, 51, NaN]);
});
