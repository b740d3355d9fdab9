import { fractionOf, multiply, divide, sum, type Fraction } from "../../scoring/numbers/fraction";
import type { Locale } from "../../scoring/locale";
import { numberOfFraction, numberOfTicks, ticksOfFraction } from "../../scoring/numbers/round";
import type { ScoreCell } from "../../scoring/scoreCell";
import { countingParts, weightedScore } from "../../scoring/weights/weightedScore";

const WORDS = {
  "zh-CN": {
    item: (position: number) => `第 ${position} 项`,
    apart: "；",
    total: "合计",
    notApplicable: "不适用，权重由其他项分担",
  },
  "en-US": {
    item: (position: number) => `Item ${position}`,
    apart: "; ",
    total: "total",
    notApplicable: "does not apply, its weight goes to the rest",
  },
} as const;

const DECIMALS = 2;

/**
 * The weighted score in words: each item's score × weight = points, then the total as SCORE gives it.
 *
 * @throws {ScoreError} those of weightedScore
 */
export function explainScore(
  names: readonly string[],
  scores: readonly ScoreCell[],
  weights: readonly number[],
  locale: Locale,
): string {
  const words = WORDS[locale];
  const total = weightedScore(scores, weights);
  const whole = sum(weights);
  const share = (weight: Fraction): Fraction => divide(weight, whole);
  const parts = countingParts(scores, weights, "refuse", false);
  const lines: string[] = [];
  scores.forEach((cell, index) => {
    const weight = fractionOf(weights[index] as number);
    const name = names[index]?.trim() || words.item(index + 1);
    if (typeof cell === "number") {
      const points = multiply(fractionOf(cell), share(weight));
      lines.push(`${name} ${cell} × ${percent(share(weight))} = ${fixed(points)}`);
    } else if (weight.numerator > 0n) lines.push(`${name} ${words.notApplicable}`);
  });
  const counted = share(sum(parts.map(({ weight }) => weight)));
  const isWhole = numberOfFraction(counted) === 1;
  const points = sum(
    parts.map(({ score, weight }) =>
      numberOfFraction(multiply(fractionOf(score), share(fractionOf(weight)))),
    ),
  );
  const sumUp = isWhole ? "" : `${fixed(points)} ÷ ${percent(counted)} = `;
  lines.push(`${words.total} ${sumUp}${total.toFixed(DECIMALS)}`);
  return lines.join(words.apart);
}

function percent(share: Fraction): string {
  return `${numberOfFraction(multiply(share, fractionOf(100)))}%`;
}

function fixed(points: Fraction): string {
  return numberOfTicks(ticksOfFraction(points, DECIMALS, "half-up"), DECIMALS).toFixed(DECIMALS);
}
