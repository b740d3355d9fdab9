import type { Columns } from "../../src/scoring/columns";
import { band } from "../../src/scoring/grades/gradeScale";
import type { Indicator, Rule, Settings } from "../../src/scoring/scheme";
import { givenIndicator, givenScheme, givenScores } from "../scoring/given";
import { randomChoice, type RandomChoice } from "../scoring/appraise/randomChoice";
import { compared } from "./differences";
import { order, times, whole, type Fraction } from "./fractions";
import { rounded } from "./rounding";
import { unitTotals } from "./unitTotals";

const BANDS = [band("合格", 60), band("不合格", 0)];

interface Tie {
  readonly name: string;
  readonly rule: Rule;
  readonly rest?: Partial<Indicator>;
  readonly columns?: Partial<Columns>;
  readonly settings?: Partial<Settings>;
  /** Values of the units of one class; the first is the tie. */
  readonly values: readonly number[];
  readonly decimals: number;
  /** Published half up and half even, worked out by hand from the exact score. */
  readonly up: number;
  readonly even: number;
}

const attain = (rest: Partial<Extract<Rule, { kind: "attain" }>>): Rule => ({
  kind: "attain",
  direction: "higher",
  target: null,
  floor: null,
  cap: null,
  partial: true,
  ...rest,
});
const compete = (
  method: Extract<Rule, { kind: "compete" }>["method"],
  dropPerPlace: number | null = null,
): Rule => ({ kind: "compete", method, direction: "higher", dropPerPlace });

const TIES: readonly Tie[] = [
  // 100 × 71.6 ÷ 80 = 89.5
  {
    name: "正向",
    rule: attain({ target: 1280, floor: 1200 }),
    values: [1271.6],
    decimals: 0,
    up: 90,
    even: 90,
  },
  // 100 × (100 − 55.0025) ÷ 50 = 89.995
  {
    name: "反向",
    rule: attain({ direction: "lower", target: 50 }),
    values: [55.0025],
    decimals: 2,
    up: 90,
    even: 90,
  },
  // 100 × (1 − 1.5 ÷ 8) = 81.25
  {
    name: "区间",
    rule: attain({ direction: "range", target: [60, 70], floor: 8 }),
    values: [71.5],
    decimals: 1,
    up: 81.3,
    even: 81.2,
  },
  // 100 − 0.1 × (95 − 94.75) = 99.975
  {
    name: "扣分",
    rule: { kind: "deduct", direction: "higher", target: 95, pointsPerUnit: 0.1 },
    values: [94.75],
    decimals: 2,
    up: 99.98,
    even: 99.98,
  },
  // 70 × 1 ÷ 80 = 0.875 and 70 × 0.2 ÷ 80 = 0.175
  {
    name: "插值",
    rule: {
      kind: "ladder",
      mode: "linear",
      steps: [
        [0, 0],
        [80, 70],
      ],
    },
    values: [0.2],
    decimals: 2,
    up: 0.18,
    even: 0.18,
  },
  {
    name: "分档",
    rule: { kind: "ladder", mode: "step", steps: [[0, 2.675]] },
    values: [5],
    decimals: 2,
    up: 2.68,
    even: 2.68,
  },
  // 3 × 0.335 = 1.005
  {
    name: "积分",
    rule: { kind: "points", unitPoints: 0.335, cap: null },
    values: [3],
    decimals: 2,
    up: 1.01,
    even: 1,
  },
  // 60 + 40 ÷ 16 = 62.5
  { name: "功效", rule: compete("efficacy"), values: [1, 0, 16], decimals: 0, up: 63, even: 62 },
  // 100 ÷ 8 = 12.5
  { name: "极差", rule: compete("minmax"), values: [1, 0, 8], decimals: 0, up: 13, even: 12 },
  { name: "比优", rule: compete("best"), values: [1, 8], decimals: 0, up: 13, even: 12 },
  // 100 × (8 − 2 + 1) ÷ 8 = 87.5
  {
    name: "名次",
    rule: compete("rank"),
    values: [7, 8, 6, 5, 4, 3, 2, 1],
    decimals: 0,
    up: 88,
    even: 88,
  },
  {
    name: "名次 每降一位",
    rule: compete("rank", 0.125),
    values: [7, 8],
    decimals: 2,
    up: 99.88,
    even: 99.88,
  },
  // 50 + 10 × 17 ÷ 25 = 56.8, times a coefficient of 0.625 is 35.5
  {
    name: "离差",
    rule: compete("zscore"),
    values: [17, -17, 31, -31],
    columns: { difficulty: Float64Array.of(0.625, 1, 1, 1) },
    decimals: 0,
    up: 36,
    even: 36,
  },
  {
    name: "财政正向",
    rule: { kind: "fiscal", preset: "positive", target: 8 },
    values: [1],
    decimals: 0,
    up: 13,
    even: 12,
  },
  {
    name: "财政反向",
    rule: { kind: "fiscal", preset: "reverse", target: 8 },
    values: [9],
    decimals: 0,
    up: 88,
    even: 88,
  },
  {
    name: "财政等于",
    rule: { kind: "fiscal", preset: "equal", target: 8 },
    values: [5],
    decimals: 0,
    up: 63,
    even: 62,
  },
  // 100 × (108 ÷ 52 − 2) ÷ 2 is not a tie; 100 × (103.125 − 100) ÷ 100 = 3.125
  {
    name: "增幅",
    rule: { kind: "points", unitPoints: 1, cap: null },
    rest: { measure: "growth" },
    columns: { bases: [Float64Array.of(100)] },
    values: [103.125],
    decimals: 2,
    up: 3.13,
    even: 3.12,
  },
  // (1.05 ÷ 1.25 − 1) × 100 = −16, so 100 − 0.0125 × (−10 + 16) … 99.925
  {
    name: "人均增速",
    rule: { kind: "deduct", direction: "higher", target: -10, pointsPerUnit: 0.0125 },
    rest: { measure: "ratePerHead" },
    columns: { populationGrowth: Float64Array.of(25) },
    values: [5],
    decimals: 2,
    up: 99.93,
    even: 99.92,
  },
  // 30 × 15 ÷ 16 = 28.125
  {
    name: "分值制 正向",
    rule: attain({ target: 16 }),
    rest: { weight: 30 },
    settings: { marking: "points" },
    values: [15],
    decimals: 2,
    up: 28.13,
    even: 28.12,
  },
];

it.each(TIES)("$name: a tie at $decimals decimals goes up, or to the even one", (tie) => {
  const { rule, rest, columns, settings, values, decimals, up, even } = tie;
  for (const [rounding, expected] of [
    ["half-up", up],
    ["half-even", even],
  ] as const) {
    for (const roundingScope of ["total", "items"] as const) {
      const scheme = givenScheme(
        [givenIndicator("A", 100, { rule, ...rest })],
        { decimals, rounding, roundingScope, ...settings },
        BANDS,
      );
      // A coefficient comes after the items are rounded.
      if (columns?.difficulty && roundingScope === "items") continue;
      const given = compared(scheme, givenScores(values, columns));
      expect(given).toMatchObject({ difference: null, expected: { 0: { score: expected } } });
    }
  }
});

const SPANS = [8, 16, 20, 25, 40, 64, 80, 125, 200, 24, 7];
const TIES_PER_RULE = 150;

/** Parameters that make scores of few decimals likely. */
function randomTieRule({ oneOf, below }: RandomChoice, kind: (typeof KINDS)[number]): Rule {
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
    default:
      return { ...compete(kind), direction } as Rule;
  }
}
const KINDS = [
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
] as const;

/** Whether an exact number is in the middle between two numbers of so many decimals. */
const isTie = (value: Fraction, decimals: number): boolean => {
  const twice = times(value, whole(2n * 10n ** BigInt(decimals)));
  return twice.d === 1n && twice.n % 2n !== 0n;
};

it.each(KINDS)("random exact ties under %s agree", (kind) => {
  let found = 0;
  for (let seed = 0; found < TIES_PER_RULE; seed++) {
    const choice = randomChoice(seed);
    const { oneOf, below, between, chance } = choice;
    const weight = oneOf([100, 100, 50, 12.5, 30]);
    const marking = oneOf(["percent", "points"] as const);
    const rule = randomTieRule(choice, kind);
    const indicators = [
      givenIndicator("A", weight, { rule }),
      ...(weight < 100 ? [givenIndicator("B", 100 - weight)] : []),
    ];
    const values = Array.from({ length: 2 + below(23) }, () => between(100, 140, oneOf([0, 1, 2])));
    const decimals = below(4);
    const rounding = oneOf(["half-up", "half-even"] as const);
    const roundingScope = oneOf(["total", "items"] as const);
    const scheme = givenScheme(indicators, { marking, decimals, rounding, roundingScope }, BANDS);
    const rest = values.map(() => (chance(0.5) ? 0 : between(0, weight < 100 ? 60 : 0, 1)));
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
    const ties = totals.filter((total) => total && isTie(total.exact, decimals));
    if (ties.length === 0) continue;
    found += ties.length;
    expect({ seed, ...compared(scheme, columns) }).toMatchObject({ seed, difference: null });
  }
});

it("a tie is the middle of two numbers", () => {
  const half = rounded(times(whole(5), whole(1)), 0);
  expect(order(half, whole(5))).toBe(0);
  expect(isTie({ n: 1n, d: 8n }, 2)).toBe(true);
  expect(isTie({ n: 1n, d: 4n }, 2)).toBe(false);
});
