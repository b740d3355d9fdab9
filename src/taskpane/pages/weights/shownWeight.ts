import type { WeightSet } from "../../../grading/edit/weightSheet";

/** A weight as it is shown: 30 for 30 %, whether the cell holds 30 or 0.3. Binary noise is left out. */
export function shownWeight(weight: number, { factor }: Pick<WeightSet, "factor">): number {
  return Number((weight * factor).toPrecision(12));
}

/** The weight for a number as it is shown. */
export function weightOfShown(shown: number, { factor }: Pick<WeightSet, "factor">): number {
  return Number((shown / factor).toPrecision(15));
}

/** With at most two decimals and a sign: 33.33%, or bare where marks are points. */
export function weightText(
  weight: number,
  set: Pick<WeightSet, "factor">,
  isPoints: boolean,
): string {
  const number = Number(shownWeight(weight, set).toFixed(2));
  return isPoints ? String(number) : `${number}%`;
}
