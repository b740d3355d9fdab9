import { CellState, type Columns, type ValueColumn } from "../../../src/scoring/columns";
import type { Indicator, Scheme, VetoEffect } from "../../../src/scoring/scheme";
import type { RandomChoice } from "./randomChoice";

/** Data for a scheme: ties, missing cells of every state, targets and bases of single units, ledgers, vetoes. */
export function randomColumns(
  choice: RandomChoice,
  scheme: Scheme,
  classNames: readonly string[],
  units?: number,
): Columns {
  const { below, chance, between, oneOf } = choice;
  const any = 1 + below(oneOf([4, 12, 40]));
  const size = units ?? any;
  const numbers = (next: () => number) => Float64Array.from({ length: size }, next);
  const maybe = (part: number, next: () => number) => (chance(part) ? numbers(next) : null);
  const isComplete = chance(0.3);
  const columns: Columns = {
    size,
    classes:
      classNames.length > 1 ? Uint16Array.from(numbers(() => below(classNames.length))) : null,
    classNames,
    values: scheme.indicators.map((each) => valueColumn(choice, scheme, each, size, isComplete)),
    targets: scheme.indicators.map(() =>
      numbers(() => (chance(isComplete ? 0 : 0.05) ? NaN : oneOf([50, 80, between(30, 120, 1)]))),
    ),
    bases: scheme.indicators.map(() =>
      numbers(() => (chance(isComplete ? 0 : 0.05) ? oneOf([NaN, 0, -5]) : between(20, 120, 1))),
    ),
    qualities: scheme.indicators.map(() => maybe(0.5, () => oneOf([NaN, 1, 0.9, 0.85]))),
    population: numbers(() => oneOf([50, 52, 10.4])),
    basePopulation: numbers(() => oneOf([50, 48.5, 10])),
    difficulty: maybe(0.15, () => oneOf([1, 1.05, 0.975, NaN])),
    post: maybe(0.15, () => oneOf([1, 1.1, 0.9])),
    exempt: chance(0.2) ? Uint8Array.from(numbers(() => (chance(0.1) ? 1 : 0))) : null,
    ledger: [],
    vetoes: [],
  };
  const all = [...Array(size).keys()];
  const takesPoints = scheme.settings.method !== "places";
  return {
    ...columns,
    ledger: all.flatMap((unit) => (takesPoints && chance(0.25) ? ledgerRows(choice, unit) : [])),
    vetoes: all.flatMap((unit) => {
      if (!chance(0.08)) return [];
      const effect = oneOf(takesPoints ? [...GRADE_EFFECTS, ...SCORE_EFFECTS] : GRADE_EFFECTS);
      const row = { unit, item: "安全生产", effect, basis: "依据" };
      return chance(0.2) ? [row, { ...row, effect: oneOf(GRADE_EFFECTS) }] : [row];
    }),
  };
}

const GRADE_EFFECTS: readonly VetoEffect[] = [
  { kind: "lowest" },
  { kind: "ceiling", tier: null },
  { kind: "ceiling", tier: "丙" },
  { kind: "drop", tiers: 1 },
  { kind: "drop", tiers: 2 },
];
const SCORE_EFFECTS: readonly VetoEffect[] = [
  { kind: "zero" },
  { kind: "cap", score: 59 },
  { kind: "cap", score: 79.995 },
];

function ledgerRows({ below, chance, oneOf }: RandomChoice, unit: number) {
  return Array.from({ length: 1 + below(4) }, () => {
    const item = oneOf(["甲", "乙", "丙", ""]);
    return {
      unit,
      item,
      type: item === "丙" ? "通报" : "表彰",
      level: oneOf(["", "", "国家级", "省部级", "市级", "县级"]),
      points: oneOf([0.5, 1, 2, 0.125, -0.3, -1, -2.005]),
      share: oneOf([1, 1, 0.6, 0.333]),
      year: oneOf([null, 2025, 2025, 2024]),
      document: chance(0.7) ? "文号" : "",
    };
  });
}

function valueColumn(
  choice: RandomChoice,
  scheme: Scheme,
  indicator: Indicator,
  size: number,
  isComplete: boolean,
): ValueColumn {
  const { below, chance, between, oneOf } = choice;
  const states = new Uint8Array(size);
  const isConstant = chance(0.05);
  const constant = between(1, 100, 1);
  const values = Float64Array.from({ length: size }, (_, unit) => {
    if (!isComplete && chance(0.06)) {
      states[unit] = 1 + below(chance(0.1) ? 5 : 4);
      return NaN;
    }
    if (isConstant) return constant;
    return oneOf([60, 70, 80, 85.5, 90, 95, 93.5, ...Array.from({ length: 4 }, number)]);
  });
  if (indicator.category === "C") {
    return { values: values.map(() => (chance(0.2) ? between(0, 5, 2) : NaN)), states: null };
  }
  return { values, states: states.some((state) => state !== CellState.number) ? states : null };

  function number(): number {
    const isFree = scheme.settings.aggregation.every((mean) => mean === "arithmetic");
    const canBeNegative = isFree && indicator.rule.kind === "direct" && chance(0.02);
    if (canBeNegative) return between(-500, 500, 2);
    return between(1, 110, oneOf([0, 1, 1, 2, 4]));
  }
}
