import type { Columns } from "../columns";
import { UNIT_ROUNDOFF } from "../rules/rule";
import type { ClassPlan } from "./classPlan";
import type { CountedScores } from "./countedScores";

/** How far a weighted sum in doubles may be from the exact one: constant + relative × the size of its parts. */
export interface SumError {
  readonly constant: number;
  readonly relative: number;
}

/** Σ factor × the error of each score, and what so many multiplications and additions may lose; with coefficients. */
export function sumError(
  { difficulty, post }: Columns,
  counted: readonly (CountedScores | null)[],
  plans: readonly ClassPlan[],
): SumError {
  const sums = plans.map(({ factors }) =>
    counted.reduce(
      (sum, each, index) => sum + (each ? each.filled.error * factors.numbers[index]! : 0),
      0,
    ),
  );
  const most = sums.reduce((a, b) => Math.max(a, b), 0);
  const times = largest(difficulty) * largest(post);
  return { constant: most * times, relative: (counted.length + 8) * 2 * UNIT_ROUNDOFF };
}

function largest(coefficients: Float64Array | null): number {
  let most = 1;
  for (const coefficient of coefficients ?? []) if (coefficient > most) most = coefficient;
  return most;
}
