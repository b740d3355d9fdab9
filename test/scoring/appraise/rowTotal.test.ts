import { coefficient, itemTicks, rowTotal } from "../../../src/scoring/appraise/rowTotal";
import { factorsOf } from "../../../src/scoring/factors";
import { numberOfFraction } from "../../../src/scoring/round";
import type { Settings } from "../../../src/scoring/scheme";
import { givenColumns, givenIndicator, givenScheme } from "../given";

function totalOf(
  weights: number[],
  row: number[],
  settings: Partial<Settings> = {},
  difficulty = NaN,
) {
  const scheme = givenScheme(
    weights.map((weight, at) => givenIndicator(`I${at}`, weight)),
    settings,
  );
  const columns = givenColumns([row], { difficulty: Float64Array.of(difficulty) });
  const total = rowTotal(scheme, columns);
  const given = [Float64Array.from(row), factorsOf(scheme, ""), [], 0] as const;
  return { ticks: total.ticks(...given), exact: total.exact(...given), isLinear: total.isLinear };
}

it.each<{
  name: string;
  settings?: Partial<Settings>;
  difficulty?: number;
  ticks: number;
  exact: number;
}>([
  { name: "汇总: only the total is rounded", ticks: 8551, exact: 85.505 },
  { name: "half to even", settings: { rounding: "half-even" }, ticks: 8550, exact: 85.505 },
  { name: "逐项: each item is", settings: { roundingScope: "items" }, ticks: 8552, exact: 85.52 },
  { name: "a coefficient", difficulty: 1.1, ticks: 9406, exact: 94.0555 },
  {
    name: "a coefficient after 逐项",
    settings: { roundingScope: "items" },
    difficulty: 1.1,
    ticks: 9407,
    exact: 94.07,
  },
])("$name", ({ settings, difficulty, ticks, exact }) => {
  const total = totalOf([25, 25, 25, 25], [85.5, 85.5, 85.5, 85.52], settings, difficulty);
  expect(total).toMatchObject({ ticks, exact });
});

it("a geometric mean is no weighted sum", () => {
  const settings: Partial<Settings> = { aggregation: ["geometric", "arithmetic", "arithmetic"] };
  expect(totalOf([50, 50], [40, 90], settings)).toEqual({
    ticks: 6000,
    exact: 60,
    isLinear: false,
  });
  expect(totalOf([50, 50], [80.005, 80.005], settings).ticks).toBe(8001);
});

it("printed items add up to the printed total", () => {
  const scheme = givenScheme(
    [33.3, 33.3, 33.4].map((weight, at) => givenIndicator(`I${at}`, weight)),
  );
  const items = itemTicks(
    Float64Array.of(85.55, 85.55, 85.57),
    factorsOf(scheme, ""),
    2,
    "half-up",
  );
  expect(items).toEqual([2849, 2849, 2858]);
});

it("coefficients of difficulty and post multiply; what is not given is 1", () => {
  const columns = givenColumns([[1], [1]], {
    difficulty: Float64Array.of(1.1, NaN),
    post: Float64Array.of(0.9, NaN),
  });
  expect([0, 1].map((unit) => numberOfFraction(coefficient(columns, unit)))).toEqual([0.99, 1]);
});
