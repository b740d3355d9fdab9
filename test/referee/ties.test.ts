import type { Columns } from "../../src/scoring/columns";
import type { Indicator, Rule, Settings } from "../../src/scoring/scheme";
import { givenIndicator, givenScheme, givenScores } from "../scoring/given";
import { compared } from "./differences";
import { order, times, whole } from "./fractions";
import { attain, compete } from "./givenRules";
import { isTie, randomTieCase, TIE_BANDS, TIE_KINDS } from "./randomTies";
import { rounded } from "./rounding";

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
        TIE_BANDS,
      );
      // A coefficient comes after the items are rounded.
      if (columns?.difficulty && roundingScope === "items") continue;
      const given = compared(scheme, givenScores(values, columns));
      expect(given).toMatchObject({ difference: null, expected: { 0: { score: expected } } });
    }
  }
});

const TIES_PER_RULE = 150;

it.each(TIE_KINDS)("random exact ties under %s agree", (kind) => {
  let found = 0;
  for (let seed = 0; found < TIES_PER_RULE; seed++) {
    const { scheme, columns, ties } = randomTieCase(seed, kind);
    if (ties === 0) continue;
    found += ties;
    expect({ seed, ...compared(scheme, columns) }).toMatchObject({ seed, difference: null });
  }
});

it("a tie is the middle of two numbers", () => {
  const half = rounded(times(whole(5), whole(1)), 0);
  expect(order(half, whole(5))).toBe(0);
  expect(isTie({ n: 1n, d: 8n }, 2)).toBe(true);
  expect(isTie({ n: 1n, d: 4n }, 2)).toBe(false);
});
