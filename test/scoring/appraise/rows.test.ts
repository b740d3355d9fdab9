import { classPlans } from "../../../src/scoring/appraise/classPlan";
import { countedScores } from "../../../src/scoring/appraise/countedScores";
import { rowsOf } from "../../../src/scoring/appraise/rows";
import type { Columns } from "../../../src/scoring/columns";
import { numberOfFraction } from "../../../src/scoring/numbers/round";
import type { Settings } from "../../../src/scoring/scheme";
import { givenColumns, givenIndicator, givenScheme } from "../given";

function readRows(columns: Columns, settings: Partial<Settings> = {}) {
  const weights = columns.values.map(() => 100 / columns.values.length);
  const scheme = givenScheme(
    weights.map((weight, at) => givenIndicator(`I${at}`, weight)),
    settings,
  );
  const plans = classPlans(scheme, columns.classNames);
  return rowsOf(scheme, columns, countedScores(scheme, columns), plans);
}

it("the exact total, with the coefficient: (85.5 + 85.51) ÷ 2 × 1.1 = 94.0555", () => {
  const rows = readRows(givenColumns([[85.5, 85.51]], { difficulty: Float64Array.of(1.1) }));
  expect(numberOfFraction(rows.exactTotal(0))).toBe(94.0555);
  expect(rows.exactTicks(0)).toBe(9406);
});

it("逐项: 42.75 and 42.755, rounded each, are 85.51", () => {
  const rows = readRows(givenColumns([[85.5, 85.51]]), { roundingScope: "items" });
  expect(rows.exactTicks(0)).toBe(8551);
});

it("a missing score gives its weight to the others", () => {
  const { moved, filled } = readRows(givenColumns([["notApplicable", 80]])).row(0);
  expect({ moved, filled }).toEqual({ moved: [0], filled: [0] });
});

it("scores that doubles blur are the nearest to the exact ones: z-scores of a spread of 1e-9", () => {
  const scheme = givenScheme(
    [
      givenIndicator("a", 100, {
        rule: {
          kind: "ladder",
          mode: "linear",
          steps: [
            [-1e12, 0],
            [60, 60],
          ],
        },
      }),
    ],
    { method: "deviation" },
  );
  // Of two, one is a deviation above the mean and one below, whatever lies between them.
  const columns = givenColumns([[10], [20]]);
  const plans = classPlans(scheme, columns.classNames);
  const rows = rowsOf(scheme, columns, countedScores(scheme, columns), plans);
  expect([rows.row(0).scores[0], rows.row(1).scores[0]]).toEqual([40, 60]);
});
