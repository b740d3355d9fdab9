import { rank } from "../../scoring/grades/rank";
import { atFifteenDigits } from "../../scoring/numbers/decimal";
import type { Argument } from "../reading/argument";
import { choiceIn } from "../reading/readChoice";
import { classesIn, classNameOf } from "../reading/readClasses";
import { scoreColumn } from "../reading/readScores";
import { vetoesIn } from "../reading/readVetoes";
import { roundedColumn } from "../reading/rounded";

/** What a ranking is given, in the order of `rankedRange`. */
export type RankingArguments = readonly [
  scores: Argument,
  classes: Argument,
  ties: Argument,
  decimals: Argument,
  vetoes: Argument,
];

/** All ranks of a range, and where the rank of one score stands. */
export interface RankedRange {
  /** The rank of every cell in reading order; NaN where there is none. */
  readonly ranks: Float64Array;
  readonly hasClasses: boolean;
  /** The rank of a score within the class of this name, which does not matter where there are no classes. */
  readonly placeOf: (score: number, className: unknown) => number | "absent" | "ambiguous";
}

/** No unit: some of those with this score are vetoed, some are not. */
const AMBIGUOUS = -1;

/**
 * Ranks a range.
 *
 * @throws {ScoreError} lengthMismatch, unknownChoice, invalidDecimals, zeroMayBeBlank, and those of reading a cell
 */
export function rankedRange([
  scoresGiven,
  classesGiven,
  ties,
  decimals,
  vetoes,
]: RankingArguments): RankedRange {
  const scores = roundedColumn(scoreColumn(scoresGiven), decimals);
  const { indexes, names } = classesIn(classesGiven, scores.length);
  const vetoed = vetoesIn(vetoes, scores.length);
  const ranks = rank(scores, {
    ties: choiceIn(ties, "ties"),
    classes: indexes,
    classCount: names.length,
    vetoed,
  });
  const units = names.map(() => new Map<number, number>());
  scores.forEach((score, unit) => {
    if (Number.isNaN(score)) return;
    const own = units[indexes?.[unit] ?? 0]!;
    const compared = atFifteenDigits(score);
    const first = own.get(compared) ?? unit;
    own.set(compared, vetoed?.[first] === vetoed?.[unit] ? first : AMBIGUOUS);
  });
  return {
    ranks,
    hasClasses: indexes !== null,
    placeOf: (score, className) => {
      const own = indexes ? names.indexOf(classNameOf(className)) : 0;
      const unit = units[own]?.get(atFifteenDigits(score));
      if (unit === undefined) return "absent";
      return unit === AMBIGUOUS ? "ambiguous" : ranks[unit]!;
    },
  };
}
