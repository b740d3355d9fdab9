import { EMPTY_MAPPING } from "../../../../src/grading/layout/mapping/emptyMapping";
import type { MappedIndicator, Mapping } from "../../../../src/grading/layout/mapping/mapping";
import { shownWeights } from "../../../../src/taskpane/pages/grade/shownWeights";

/** Indicators with these weights, each in a group or in none. */
function indicators(
  weights: readonly (number | null)[],
  groups: readonly (readonly [name: string, weight: number] | undefined)[] = [],
): readonly MappedIndicator[] {
  return Object.freeze(
    weights.map((weight, index) => {
      const group = groups[index];
      return Object.freeze({
        at: "B",
        header: "指标",
        name: `指标${index}`,
        weight,
        weightAt: null,
        rule: "direct",
        direction: "higher",
        ...(group ? { group: { name: group[0], weight: group[1], header: "", at: "B2" } } : {}),
      } as const);
    }),
  );
}

function mappingOf(
  all: ReturnType<typeof indicators>,
  settings: Pick<Mapping["settings"], "marking" | "weightTotal">,
): Pick<Mapping, "indicators" | "method" | "settings"> {
  return {
    indicators: all,
    method: "weighted",
    settings: { ...EMPTY_MAPPING.settings, ...settings },
  };
}

const SHARES = { marking: "percent", weightTotal: "strict" } as const;

it.each([
  { name: "parts of 1", weights: [0.2, 0.8], shown: [20, 80], total: 100, unit: "%" },
  { name: "parts without noise", weights: [0.29, 0.71], shown: [29, 71], total: 100, unit: "%" },
  { name: "parts of 1.1", weights: [0.5, 0.6], shown: [50, 60], total: 110, unit: "%" },
  { name: "per cent", weights: [20, 80], shown: [20, 80], total: 100, unit: "%" },
  { name: "one that is not known", weights: [0.2, null], shown: [20], total: 20, unit: "%" },
])("$name", ({ weights, shown, total, unit }) => {
  const all = indicators(weights);
  const found = shownWeights(mappingOf(all, SHARES));
  const numbers = all.flatMap((each) =>
    each.weight === null ? [] : [found.shown(each.weight, each)],
  );
  expect({ numbers, total: found.total(all), unit: found.unit }).toEqual({
    numbers: shown,
    total,
    unit,
  });
  expect(numbers.map((number, index) => found.held(number, all[index]!))).toEqual(
    weights.filter((weight) => weight !== null),
  );
});

const A = ["甲", 0.6] as const;
const B = ["乙", 0.4] as const;

it.each([
  { name: "of each group", weights: [0.5, 0.5, 1], shown: [50, 50, 100] },
  { name: "per cent of each group", weights: [50, 50, 100], shown: [50, 50, 100] },
  { name: "of the whole", weights: [0.3, 0.3, 0.4], shown: [30, 30, 40] },
])("weights in groups: parts $name; the total is that of the groups", ({ weights, shown }) => {
  const all = indicators(weights, [A, A, B]);
  const found = shownWeights(mappingOf(all, SHARES));
  expect(all.map((each) => found.shown(each.weight!, each))).toEqual(shown);
  expect(found.total(all)).toBe(100);
});

it.each([
  { name: "full marks", settings: { marking: "points", weightTotal: "strict" }, weights: [1, 0.5] },
  { name: "equal weights", settings: { marking: "percent", weightTotal: "scale" }, weights: [1] },
  { name: "nothing known", settings: SHARES, weights: [null] },
] as const)("$name are no per cent", ({ settings, weights }) => {
  const all = indicators(weights);
  const found = shownWeights(mappingOf(all, settings));
  expect(found.unit).toBe("");
  expect(found.shown(1, all[0]!)).toBe(1);
});
