import type { CachedCells, Chart } from "./chart";

/** The chart over other cells: each of its references as `change` gives it. */
export function withCells(chart: Chart, change: (cells: string) => string): Chart {
  const changed = <Value>(cached: CachedCells<Value>): CachedCells<Value> => ({
    ...cached,
    cells: change(cached.cells),
  });
  return {
    ...chart,
    categories: changed(chart.categories),
    series: chart.series.map((each) => ({
      ...each,
      name: changed(each.name),
      values: changed(each.values),
    })),
  };
}
