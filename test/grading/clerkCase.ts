import type { Columns } from "../../src/scoring/columns";
import { fullScore } from "../../src/scoring/fullMarks";
import type { Indicator, Scheme } from "../../src/scoring/scheme";
import { weightFor } from "../../src/scoring/weightTree";
import { randomCase } from "../scoring/appraise/randomCase";

/** A random case as a workbook can hold it: marks within their limits, constraints with the rules that 指标 knows. */
export function clerkCase(seed: number, units?: number): { scheme: Scheme; columns: Columns } {
  const { scheme, columns } = randomCase(seed, units);
  const kept = scheme.indicators.flatMap((indicator, index) => (isHeld(indicator) ? [index] : []));
  // Groups are filled down in 指标, so indicators with fewer groups stand before those with more.
  kept.sort((a, b) => scheme.indicators[a]!.groups.length - scheme.indicators[b]!.groups.length);
  const indicators = kept.map((index) => ({
    ...scheme.indicators[index]!,
    category: categoryOf(scheme.indicators[index]!),
  }));
  const pick = <T>(all: readonly T[]): T[] => kept.map((index) => all[index]!);
  const picked: Columns = {
    ...columns,
    values: pick(columns.values),
    targets: pick(columns.targets),
    bases: pick(columns.bases),
    qualities: pick(columns.qualities),
  };
  const own = { ...scheme, indicators };
  return { scheme: own, columns: withMarks(own, picked) };
}

function categoryOf({ category }: Indicator): Indicator["category"] {
  return category === "C" ? "C" : null;
}

function isHeld({ category, rule }: Indicator): boolean {
  if (category !== "C") return true;
  return rule.kind === "direct" || rule.kind === "deduct";
}

/** Direct marks brought between 0 and full marks. */
function withMarks({ indicators, settings }: Scheme, columns: Columns): Columns {
  const values = columns.values.map((column, index) => {
    const indicator = indicators[index]!;
    if (indicator.rule.kind !== "direct" || indicator.category === "C") return column;
    return {
      ...column,
      values: column.values.map((value, unit) => {
        const className = columns.classNames[columns.classes?.[unit] ?? 0]!;
        const full = fullScore(indicator, weightFor(indicator, className), settings.marking);
        const most = full > 0 ? full : 100;
        return Number.isNaN(value) ? value : Math.min(Math.max(0, value), most);
      }),
    };
  });
  return { ...columns, values };
}
