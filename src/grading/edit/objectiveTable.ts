import { ScoreError } from "../../scoring/errors";
import type { Locale, Sentence } from "../../scoring/locale";
import { objectiveWeights, type WeightsMethod } from "../../scoring/weights/objectiveWeights";
import type { ReadWorkbook } from "../read/readWorkbook";
import { largest, smallest } from "../../workbook/extremes";

export const METHODS = [
  "equal",
  "entropy",
  "critic",
  "cv",
  "sd",
] as const satisfies WeightsMethod[];

/** Weights that follow from the data beside those of the scheme. */
export interface ObjectiveTable {
  /** Indexes of the indicators that have a weight and data. */
  readonly indicators: readonly number[];
  /** The shares of each method in the order of the indicators, or why there are none. */
  readonly shares: Readonly<Record<WeightsMethod, readonly number[] | Sentence>>;
  /** Units that have all values, and those that do not and are left aside. */
  readonly units: number;
  readonly leftAside: number;
}

/** The objective weights of the indicators that count, from the raw values of the units that have all of them. */
export function objectiveTable(
  { scheme, columns }: ReadWorkbook,
  indicators: readonly number[],
): ObjectiveTable {
  const rows: number[][] = [];
  for (let unit = 0; unit < columns.size; unit += 1) {
    const row = indicators.map((index) => columns.values[index]!.values[unit]!);
    if (!row.some(Number.isNaN)) rows.push(row);
  }
  const directions = indicators.map((index) => {
    const { rule } = scheme.indicators[index]!;
    return "direction" in rule && rule.direction === "lower" ? "lower" : "higher";
  });
  const shares = Object.fromEntries(
    METHODS.map((method) => {
      try {
        return [method, objectiveWeights(rows, method, directions)];
      } catch (error) {
        if (!(error instanceof ScoreError)) throw error;
        const told = (locale: Locale): string => error.sentence(locale);
        return [method, { "zh-CN": told("zh-CN"), "en-US": told("en-US") }];
      }
    }),
  ) as ObjectiveTable["shares"];
  return { indicators, shares, units: rows.length, leftAside: columns.size - rows.length };
}

/** How far a share may be from all that the data say before it is worth a word. */
const FAR = 0.1;

/** Whether the weight is far above (1) or far below (−1) every share that the data give; 0 otherwise. */
export function farApart(weight: number, shares: readonly number[]): -1 | 0 | 1 {
  if (shares.length === 0) return 0;
  if (weight > largest(shares) + FAR) return 1;
  return weight < smallest(shares) - FAR ? -1 : 0;
}
