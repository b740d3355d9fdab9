import type { Columns, ValueColumn } from "../../src/scoring/columns";

/** Columns of one class without any of the optional parts. */
export function plainColumns(values: readonly ValueColumn[], size: number): Columns {
  const none = values.map(() => null);
  return {
    size,
    classes: null,
    classNames: [""],
    values,
    targets: none,
    bases: none,
    qualities: none,
    population: null,
    basePopulation: null,
    populationGrowth: null,
    difficulty: null,
    post: null,
    participation: null,
    directGrades: null,
    ledger: [],
    vetoes: [],
  };
}
