import { readPlain } from "../read/cells";
import { Findings } from "../findings/finding";
import type { ReadAssessment } from "../read/readAssessment";

/** More decimals than that are noise of a division. */
const MOST_DECIMALS = 4;

/** The smallest change of a raw value: 步长, else one of the last decimal that the column has, at most the fourth. */
export function stepSize({ indicators, columns }: ReadAssessment, index: number): number {
  const place = indicators.placeOf(index, "step");
  const ignored = new Findings(); // what is wrong with it has been reported
  const given = readPlain(indicators.cellOf(index, "step"), place, "plain", ignored);
  if (given !== null && given > 0) return given;
  let decimals = 0;
  for (const value of columns.values[index]!.values) {
    while (decimals < MOST_DECIMALS && !hasDecimals(value, decimals)) decimals++;
  }
  return Number(`1e-${decimals}`);
}

function hasDecimals(value: number, decimals: number): boolean {
  return Number.isNaN(value) || Number(value.toFixed(decimals)) === value;
}
