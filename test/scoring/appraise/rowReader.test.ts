import { appraise } from "../../../src/scoring/appraise/appraise";
import { rowReader } from "../../../src/scoring/appraise/rowReader";
import { numberOfTicks } from "../../../src/scoring/numbers/round";
import { givenColumns, givenIndicator, givenScheme } from "../given";

const SCHEME = givenScheme([givenIndicator("a", 40, { missing: "zero" }), givenIndicator("b", 60)]);

it("reads again what the total of a unit came from", () => {
  const appraisal = appraise(
    SCHEME,
    givenColumns([
      [90, 80],
      ["blank", 80],
      [90, "notApplicable"],
      [90, "blank"],
    ]),
  );
  const row = rowReader(appraisal);
  expect(row(0)).toMatchObject({ scores: Float64Array.of(90, 80), filled: [], moved: [] });
  expect(row(1)).toMatchObject({ scores: Float64Array.of(0, 80), filled: [0], moved: [] });
  expect(row(2)).toMatchObject({ filled: [1], moved: [1] });
  expect([...row(2)!.factors.numbers]).toEqual([1, 0]);
  expect(row(3)).toBeUndefined();
});

it("the scores by the factors are the total", () => {
  const appraisal = appraise(SCHEME, givenColumns([[91.3, 82.7]]));
  const { scores, factors } = rowReader(appraisal)(0)!;
  const total = scores[0]! * factors.numbers[0]! + scores[1]! * factors.numbers[1]!;
  expect(total).toBeCloseTo(numberOfTicks(appraisal.weighted[0]!, 2), 2);
});
