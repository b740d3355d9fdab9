import { classPlans } from "../../../src/scoring/appraise/classPlan";
import { countedScores } from "../../../src/scoring/appraise/countedScores";
import { itemTotals } from "../../../src/scoring/appraise/itemTotals";
import type { Settings } from "../../../src/scoring/scheme";
import { givenColumns, givenIndicator, givenScheme } from "../given";

it.each<{ name: string; settings?: Partial<Settings>; expected: number }>([
  // 20.005 + 20.015 are 20.01 + 20.02.
  { name: "half up", expected: 4003 },
  { name: "half to even", settings: { rounding: "half-even" }, expected: 4002 },
])("$name; a missing item leaves no total", ({ settings, expected }) => {
  const scheme = givenScheme([givenIndicator("a", 50), givenIndicator("b", 50)], settings);
  const columns = givenColumns([
    [40.01, 40.03],
    ["blank", 40],
  ]);
  const counted = countedScores(scheme, columns);
  const plans = classPlans(scheme, columns.classNames);
  const items = itemTotals(scheme.settings, columns, counted, plans, 2);
  items.add(0, 2);
  expect([...items.ticks]).toEqual([expected, NaN]);
});
