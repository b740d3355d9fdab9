import { ScoreError } from "../errors";
import {
  divide,
  fractionOf,
  meanOf,
  multiply,
  nearestNumber,
  type Fraction,
} from "../numbers/fraction";
import { allScores, classAt, type ColumnScores, type RuleColumn, type RuleOf } from "./rule";

/**
 * 单独成类: a class of one unit has nobody to be compared with. Full marks, or the mean of the other classes' scores of
 * the indicator, where the scheme says so.
 *
 * @throws {ScoreError} singleClass, where it does not say
 */
export function singleClasses(
  scores: ColumnScores,
  rule: RuleOf<"compete">,
  column: RuleColumn,
): ColumnScores {
  const { classSizes, classNames, singleClass } = column;
  const single = classSizes.indexOf(1);
  if (single < 0) return scores;
  if (singleClass === "refuse") {
    const name = column.name || column.code;
    throw new ScoreError("singleClass", { className: classNames[single]!, name });
  }
  return withSingles(scores, rule, column);
}

function withSingles(
  scores: ColumnScores,
  rule: RuleOf<"compete">,
  column: RuleColumn,
): ColumnScores {
  const { classSizes, singleClass, full, measured } = column;
  const isSingle = (unit: number): boolean => classSizes[classAt(column, unit)] === 1;
  const fullScore = (unit: number): number =>
    rule.dropPerPlace === null ? 100 : full[classAt(column, unit)]!;
  let known: Fraction | undefined;
  const others = (): Fraction => (known ??= meanOfOthers());
  const exactOf = (unit: number): Fraction => {
    const own = fractionOf(fullScore(unit));
    return singleClass === "full" ? own : multiply(own, others());
  };
  return {
    ...withoutSums(scores),
    error: scores.error * 2,
    fill(from, to, out) {
      scores.fill(from, to, out);
      for (let unit = from; unit < to; unit++) {
        const isOwn = out[unit - from] === out[unit - from] && isSingle(unit);
        if (isOwn) out[unit - from] = nearestNumber(exactOf(unit));
      }
    },
    exact: (unit) => (isSingle(unit) ? exactOf(unit) : scores.exact(unit)),
    step(unit) {
      if (!isSingle(unit)) return scores.step(unit);
      const inputs = { value: measured.values[unit]! };
      return { rule: singleClass === "full" ? "compete.single" : "compete.singleMean", inputs };
    },
  };

  /** What part of full marks the other classes get, on average; all of them where nobody else has a score. */
  function meanOfOthers(): Fraction {
    const all = allScores(scores, measured.values.length);
    const parts: Fraction[] = [];
    all.forEach((score, unit) => {
      if (score !== score || isSingle(unit)) return;
      parts.push(divide(scores.exact(unit), fractionOf(fullScore(unit))));
    });
    return parts.length === 0 ? fractionOf(1) : meanOf(parts);
  }
}

/** The scores without their quick sums, which know nothing of classes of one. */
function withoutSums(scores: ColumnScores): ColumnScores {
  const { addTo: _addTo, ramp: _ramp, marks: _marks, ...rest } = scores;
  return rest;
}
