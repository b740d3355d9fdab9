import type { Columns } from "../../src/scoring/columns";
import { band } from "../../src/scoring/grades/gradeScale";
import type { Rule, Scheme } from "../../src/scoring/scheme";
import { randomChoice, type RandomChoice } from "../scoring/appraise/randomChoice";
import { givenIndicator, givenScheme, givenScores } from "../scoring/given";
import { times, whole, type Fraction } from "./fractions";
import { attain, compete } from "./givenRules";
import { unitTotals } from "./unitTotals";

const SPANS = [8, 16, 20, 25, 40, 64, 80, 125, 200, 24, 7];
/** Parameters that make scores of few decimals likely. */
function randomTieRule({ oneOf, below }: RandomChoice, kind: TieKind): Rule {
  const direction = oneOf(["higher", "lower"] as const);
  const span = oneOf(SPANS);
  switch (kind) {
    case "attain":
      return direction === "higher"
        ? attain({ target: 100 + span, floor: 100 })
        : attain({ direction, target: 100, floor: 100 + span });
    case "range":
      return attain({ direction: "range", target: [60, 100], floor: span });
    case "deduct":
      return {
        kind,
        direction,
        target: 100 + below(span),
        pointsPerUnit: oneOf([0.1, 0.125, 0.25, 0.35, 2.5]),
      };
    case "linear":
      return {
        kind: "ladder",
        mode: "linear",
        steps: [
          [100, 10],
          [100 + span, 85.5],
          [400, 100],
        ],
      };
    case "points":
      return { kind, unitPoints: oneOf([0.125, 0.0625, 0.35, 0.005]), cap: null };
    case "fiscal":
      return { kind, preset: oneOf(["positive", "reverse", "equal"]), target: 80 + span };
    case "direct":
      return { kind };
    case "drop":
      return { ...compete("rank", oneOf([0.125, 0.5, 2.5, 3.75])), direction } as Rule;
    default:
      return { ...compete(kind), direction } as Rule;
  }
}

export const TIE_KINDS = [
  "direct",
  "attain",
  "range",
  "deduct",
  "linear",
  "points",
  "fiscal",
  "efficacy",
  "minmax",
  "best",
  "rank",
  "drop",
] as const;

export type TieKind = (typeof TIE_KINDS)[number];

/** Whether an exact number is in the middle between two numbers of so many decimals. */
export const isTie = (value: Fraction, decimals: number): boolean => {
  const twice = times(value, whole(2n * 10n ** BigInt(decimals)));
  return twice.d === 1n && twice.n % 2n !== 0n;
};

export const TIE_BANDS = [band("合格", 60), band("不合格", 0)];

/** A scheme under a rule whose scores have few decimals, and its units. */
export interface TieCase {
  readonly scheme: Scheme;
  readonly columns: Columns;
  /** How many totals are in the middle between two published numbers. */
  readonly ties: number;
}

/** Repeatable by its seed; `mostUnits` is how many units a case has at most, and it has at least two. */
export function randomTieCase(seed: number, kind: TieKind, mostUnits = 24): TieCase {
  const choice = randomChoice(seed);
  const { oneOf, below, between, chance } = choice;
  const weight = oneOf([100, 100, 50, 12.5, 30]);
  const marking = oneOf(["percent", "points"] as const);
  const rule = randomTieRule(choice, kind);
  const indicators = [
    givenIndicator("A", weight, { rule }),
    ...(weight < 100 ? [givenIndicator("B", 100 - weight)] : []),
  ];
  const count = 2 + below(mostUnits - 1);
  const [from, to] = kind === "direct" ? [0, marking === "points" ? weight : 100] : [100, 140];
  const digits = kind === "direct" ? [2, 3, 4] : [0, 1, 2];
  const values = Array.from({ length: count }, () => between(from, to, oneOf(digits)));
  const decimals = below(4);
  const rounding = oneOf(["half-up", "half-even"] as const);
  const roundingScope = oneOf(["total", "items"] as const);
  const settings = { marking, decimals, rounding, roundingScope };
  const scheme = givenScheme(indicators, settings, TIE_BANDS);
  // In 分值制 a mark is at most what the indicator weighs.
  const most = marking === "points" ? Math.min(60, 100 - weight) : 60;
  const rest = values.map(() => (chance(0.5) ? 0 : between(0, weight < 100 ? most : 0, 1)));
  const columns: Columns = {
    ...givenScores(values),
    values: [values, rest]
      .slice(0, indicators.length)
      .map((column) => ({ values: Float64Array.from(column), states: null })),
    targets: indicators.map(() => null),
    bases: indicators.map(() => null),
    qualities: indicators.map(() => null),
  };
  const { totals } = unitTotals(scheme, columns);
  const ties = totals.filter((total) => total && isTie(total.exact, decimals)).length;
  return { scheme, columns, ties };
}
