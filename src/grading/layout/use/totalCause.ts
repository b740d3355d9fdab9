import type { Appraisal } from "../../../scoring/appraise/appraise";
import { round } from "../../../scoring/numbers/round";
import { weightFor } from "../../../scoring/weights/weightTree";
import type { Cause } from "./layoutTexts";

interface Compared {
  readonly appraisal: Appraisal;
  readonly unit: number;
  readonly printed: number;
  readonly score: number;
}

/**
 * Why a printed total differs from the published score: the first of the usual causes that gives the printed number.
 * Undefined where they agree; a printed number with more decimals agrees when it rounds to the score.
 */
export function totalCause({ appraisal, unit, printed, score }: Compared): Cause | undefined {
  const { scheme, columns } = appraisal;
  const { decimals } = scheme.settings;
  if (same(round(printed, decimals), score)) return undefined;
  const className = columns.classNames[columns.classes?.[unit] ?? 0]!;
  const isPoints = scheme.settings.marking === "points";
  const items = scheme.indicators.map((indicator, index) => ({
    mark: columns.values[index]!.values[unit]!,
    weight: isPoints ? 1 : (weightFor(indicator, className) ?? 0),
  }));
  const isDirect = scheme.indicators.every(
    ({ rule }) => rule.kind === "direct" || rule.kind === "points",
  );
  if (!isDirect) return "unknown";
  const extra = columns.ledger.reduce((all, row) => all + (row.unit === unit ? row.points : 0), 0);
  const present = items.filter(({ mark }) => !Number.isNaN(mark));
  const divisor = (all: typeof items): number =>
    isPoints ? 1 : all.reduce((sum, { weight }) => sum + weight, 0);
  const points = (all: typeof items): number =>
    all.reduce((sum, { mark, weight }) => sum + mark * weight, 0);
  const own = points(present) / divisor(items) + extra;
  const marks = present.reduce((sum, { mark }) => sum + mark, 0);
  const step = 10 ** -decimals;
  const itemwise = [0, 1, 2].some((digits) =>
    same(
      present.reduce((sum, { mark, weight }) => {
        return sum + round((mark * weight) / divisor(items), digits);
      }, extra),
      printed,
    ),
  );
  const hasBlank = present.length < items.length;
  const causes: readonly (readonly [Cause, boolean])[] = [
    ["blankIsZero", hasBlank && near(own, printed)],
    ["blankLeftOut", hasBlank && near(points(present) / divisor(present) + extra, printed)],
    [
      "fewerDecimals",
      [0, 1].some((digits) => digits < decimals && same(round(own, digits), printed)),
    ],
    ["itemsRounded", itemwise],
    ["binaryNoise", Math.abs(printed - score) <= step * 1.0001 && isAtLine(own, decimals)],
    ["truncated", same(Math.floor(own / step + 1e-9) * step, printed)],
    ["withoutAdjustments", extra !== 0 && near(own - extra, printed)],
    ["equalWeights", !isPoints && near(marks / present.length + extra, printed)],
    ["plainSum", !isPoints && near(marks + extra, printed)],
  ];
  return causes.find(([, holds]) => holds)?.[0] ?? "unknown";
}

/** Whether a number stands right between two published ones, where binary noise decides. */
function isAtLine(value: number, decimals: number): boolean {
  const scaled = value * 10 ** decimals;
  const toHalf = Math.abs(scaled - Math.floor(scaled) - 0.5);
  const toWhole = Math.abs(scaled - Math.round(scaled));
  return toHalf < 1e-6 || toWhole < 1e-6;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}

/** Equal as far as the printed number shows, two decimals at least. */
function near(a: number, b: number): boolean {
  // Nothing present has no mean.
  if (!Number.isFinite(a)) return false;
  return same(a, b) || same(round(a, 2), b) || same(round(a, 1), b);
}
