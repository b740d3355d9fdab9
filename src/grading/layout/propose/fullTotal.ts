import { largest } from "../../../workbook/extremes";
import { candidatesOf } from "./schemeWeights";
import type { Settled } from "./settle";
import type { Treatment } from "./treatment";

/** Marks up to here are ratings. */
const SMALL = 10;
const HIGH = 30;

function highestOf(chosen: Settled["chosen"]): number {
  return largest(
    chosen.map(({ facts }) => facts.highest),
    0,
  );
}

/** A base that is the same for all, 100, is the full total where points are only added to it and taken from it. */
function baseOf(chosen: Settled["chosen"]): number | null {
  const [base, ...others] = chosen.map(({ facts }) => facts);
  return base && others.length === 0 && base.lowest === base.highest ? base.lowest : null;
}

/** Marks that go up to nearly 100 are out of it, and so is what a rule makes of raw values. */
function unweightedTotal(chosen: Settled["chosen"], treated: readonly Treatment[]): number | null {
  const raw = treated.filter(({ as }) => as === "raw").length;
  if (raw === treated.length) return 100;
  const highest = highestOf(chosen);
  return raw === 0 && highest <= 100 && highest > HIGH ? 100 : null;
}

/** The total of one who has full marks in all; null where that is not known yet. */
export function fullTotal(
  { weights, proof, chosen }: Settled,
  isPoints: boolean | undefined,
  treated: readonly Treatment[],
): number | null {
  // By places somebody always comes last: limits of 90, 80 and 60 say nothing of that.
  if (chosen.some(({ why }) => why === "sumOfPlaces")) return null;
  if (!weights) return proof?.how === "sum" ? baseOf(chosen) : unweightedTotal(chosen, treated);
  // Which full marks hold is still asked.
  const isOpen = candidatesOf(weights).some(({ kind }) => kind === "points");
  if (weights.scheme && weights.scheme.rivals.length > 0 && isOpen) return null;
  // Ratings of 1 to 5 have a total of at most 5.
  if (isPoints !== true) return proof && highestOf(chosen) <= SMALL ? null : 100;
  if (weights.weights.some(Number.isNaN)) return null;
  return Number(weights.weights.reduce((all, weight) => all + weight, 0).toPrecision(12));
}
