import {
  CellState,
  Participation,
  type Columns,
  type LedgerRow,
  type ValueColumn,
} from "../../../src/scoring/columns";
import type { Indicator, Rule, Scheme, VetoEffect } from "../../../src/scoring/scheme";
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
  const participation = chance(0.25)
    ? Uint8Array.from(numbers(() => (chance(0.2) ? 1 + below(3) : Participation.assessed)))
    : null;
  const columns: Columns = {
    size,
    classes:
      classNames.length > 1 ? Uint16Array.from(numbers(() => below(classNames.length))) : null,
    classNames,
    values: scheme.indicators.map((each) => valueColumn(choice, scheme, each, size, isComplete)),
    targets: scheme.indicators.map(({ rule }) => targetColumn(choice, rule, size, isComplete)),
    bases: scheme.indicators.map(() =>
      numbers(() =>
        chance(isComplete ? 0 : 0.05)
          ? oneOf([NaN, 0, -5])
          : chance(0.03)
            ? between(60, 100, 9)
            : between(20, 120, 1),
      ),
    ),
    qualities: scheme.indicators.map(() => maybe(0.5, () => oneOf([NaN, 1, 0.9, 0.85]))),
    population: numbers(() => oneOf([50, 52, 10.4])),
    basePopulation: numbers(() => oneOf([50, 48.5, 10])),
    difficulty: maybe(0.15, () => oneOf([1, 1.05, 0.975, NaN])),
    post: maybe(0.15, () => oneOf([1, 1.1, 0.9])),
    populationGrowth: numbers(() =>
      chance(isComplete ? 0 : 0.05) ? NaN : oneOf([0, 4, -2.5, 0.8]),
    ),
    participation,
    directGrades:
      participation &&
      Int16Array.from(participation, (part) =>
        part === Participation.direct ? below(scheme.bands.length) : -1,
      ),
    ledger: [],
    vetoes: [],
  };
  const all = [...Array(size).keys()];
  const takesPoints = scheme.settings.method !== "places";
  const { period } = scheme.settings;
  const dates = period ? DATES : [...DATES, ""];
  return {
    ...columns,
    ledger: all.flatMap((unit) =>
      takesPoints && chance(0.25) ? ledgerRows(choice, unit, dates) : [],
    ),
    vetoes: all.flatMap((unit) => {
      if (!chance(0.08)) return [];
      const effect = oneOf(takesPoints ? [...GRADE_EFFECTS, ...SCORE_EFFECTS] : GRADE_EFFECTS);
      const row = { unit, item: "安全生产", effect, basis: "依据", date: oneOf(dates) };
      return chance(0.2) ? [row, { ...row, effect: oneOf(GRADE_EFFECTS) }] : [row];
    }),
  };
}

/** Most within 2025, and the days at its edges. */
const DATES = ["2025-03-05", "2025-12-31", "2025-01-01", "2024-12-31", "2026-01-01"];

const GRADE_EFFECTS: readonly VetoEffect[] = [
  { kind: "lowest" },
  { kind: "ceiling", grade: null },
  { kind: "ceiling", grade: "丙" },
  { kind: "drop", grades: 1 },
  { kind: "drop", grades: 2 },
];
const SCORE_EFFECTS: readonly VetoEffect[] = [
  { kind: "zero" },
  { kind: "cap", score: 59 },
  { kind: "cap", score: 79.995 },
];

function ledgerRows(
  { below, chance, oneOf }: RandomChoice,
  unit: number,
  dates: readonly string[],
): LedgerRow[] {
  return Array.from({ length: 1 + below(4) }, (_, index): LedgerRow => {
    const item = oneOf(["甲", "乙", "丙", ""]);
    const points = oneOf([0.5, 1, 2, 0.125, -0.3, -1, -2.005]);
    return {
      unit,
      item,
      // No two rows are the same, which would be a mistake.
      title: `事项${index}`,
      type: item === "丙" ? "通报" : "表彰",
      // Rows of an item with a limit of its own are of one level, so that the limit falls on that level.
      level:
        item === "甲" || item === "丙" ? "" : oneOf(["", "", "国家级", "省部级", "市级", "县级"]),
      points,
      share: oneOf([1, 1, 0.6, 0.333]),
      date: points > 0 && chance(0.1) ? "" : oneOf(dates),
      document: chance(0.7) ? "文号" : "",
    };
  });
}

/** Targets of single units, beside the indicator's or instead of it; a range has none. */
function targetColumn(
  { chance, between, oneOf }: RandomChoice,
  rule: Rule,
  size: number,
  isComplete: boolean,
): Float64Array | null {
  if (!("target" in rule) || Array.isArray(rule.target)) return null;
  const isOnly = rule.target === null;
  if (!isOnly && chance(0.6)) return null;
  const missing = isOnly ? (isComplete ? 0 : 0.05) : 0.5;
  return Float64Array.from({ length: size }, () =>
    chance(missing) ? NaN : chance(0.02) ? oneOf([0, -5]) : oneOf([50, 80, between(30, 120, 1)]),
  );
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
  if (indicator.category === "C") return constraintColumn(choice, size, isComplete);
  return { values, states: states.some((state) => state !== CellState.number) ? states : null };

  function number(): number {
    const isFree = scheme.settings.aggregation.every((mean) => mean === "arithmetic");
    const canBeNegative = isFree && indicator.rule.kind === "direct" && chance(0.02);
    if (canBeNegative) return between(-500, 500, 2);
    if (chance(0.003)) return between(90_000, 130_000, 4);
    return between(1, 110, oneOf([0, 1, 1, 2, 4]));
  }
}

/** Few incidents; most cells are blank, which is none, and some are not reported. */
function constraintColumn(
  { chance, between, oneOf }: RandomChoice,
  size: number,
  isComplete: boolean,
): ValueColumn {
  const values = new Float64Array(size).fill(NaN);
  const { blank, unreported, unpublished, notApplicable } = CellState;
  const states = new Uint8Array(size).fill(blank);
  for (let unit = 0; unit < size; unit++) {
    if (chance(0.2)) {
      values[unit] = oneOf([between(0, 5, 2), between(0, 5, 0), between(-3, 0, 1)]);
      states[unit] = CellState.number;
    } else if (!isComplete && chance(0.03)) {
      states[unit] = oneOf([unreported, unpublished, notApplicable]);
    }
  }
  return { values, states };
}
