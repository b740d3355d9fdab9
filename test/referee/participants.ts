import type { Columns } from "../../src/scoring/columns";
import type { Indicator } from "../../src/scoring/scheme";
import { Part, State } from "./reading";

export const classOf = ({ classes }: Columns, unit: number): number => classes?.[unit] ?? 0;

export const unitsOf = ({ size }: Columns): number[] => [...Array(size).keys()];

/** 状态, where an 免考 in a single cell is 不参加考核. */
export function partOf(columns: Columns, unit: number): number {
  const stated = columns.participation?.[unit] ?? Part.assessed;
  const isExempt = columns.values.some(({ states }) => states?.[unit] === State.exempt);
  return isExempt ? Part.absent : stated;
}

export const isAssessed = (columns: Columns, unit: number): boolean =>
  partOf(columns, unit) === Part.assessed;

/** The weight of an indicator in a class; undefined where the class does not have it. */
export function weightIn(indicator: Indicator, className: string): number | null | undefined {
  if (!Object.hasOwn(indicator.classWeights, className)) return indicator.weight;
  return indicator.classWeights[className] ?? undefined;
}

/** Whether an indicator is part of the weighted total of a class. */
export const counts = (indicator: Indicator, className: string): boolean =>
  indicator.category !== "C" && typeof weightIn(indicator, className) === "number";

export const applies = (indicator: Indicator, className: string): boolean =>
  weightIn(indicator, className) !== undefined;
