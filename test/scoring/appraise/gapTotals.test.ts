import { classPlans } from "../../../src/scoring/appraise/classPlan";
import { countedScores } from "../../../src/scoring/appraise/countedScores";
import { gapTotals } from "../../../src/scoring/appraise/gapTotals";
import { Status } from "../../../src/scoring/appraise/status";
import { givenClasses, givenColumns, givenIndicator, givenScheme } from "../given";

it("units with gaps, class by class: weight moves, or the unit has no total", () => {
  const scheme = givenScheme([
    givenIndicator("a", 40, { classWeights: { 乙: 50 } }),
    givenIndicator("b", 60, { classWeights: { 乙: 50 } }),
  ]);
  const columns = givenColumns(
    [
      [90, "notApplicable"],
      ["notApplicable", 70],
      ["blank", 80],
    ],
    givenClasses(["甲", "乙", "甲"]),
  );
  const plans = classPlans(scheme, columns.classNames);
  const counted = countedScores(scheme, columns);
  const gaps = gapTotals({ scheme, columns, counted, plans, longest: 3 });
  const { totals, status, moved } = gaps({
    from: 0,
    to: 3,
    places: Uint32Array.of(0, 1, 2),
    count: 3,
  });
  expect([...totals.subarray(0, 2)]).toEqual([90, 70]);
  expect([...status]).toEqual([Status.graded, Status.graded, Status.incomplete]);
  expect([...moved.subarray(0, 2)]).toEqual([0.6, 0.5]);
});
