import { adjust } from "../../src/scoring/points/adjust";
import { ballot } from "../../src/scoring/ratings/ballot";
import { scoreOf } from "../../src/scoring/rules/plainColumn";
import { sum } from "../../src/scoring/numbers/fraction";
import { band, bandOf, bandProblems } from "../../src/scoring/grades/gradeScale";
import { panel } from "../../src/scoring/ratings/panel";
import { quotaPlaces } from "../../src/scoring/grades/quota";
import { rank } from "../../src/scoring/grades/rank";
import { numberOfFraction, round, type RoundingMode } from "../../src/scoring/numbers/round";
import type { Ties } from "../../src/scoring/scheme";
import { trimmedMean } from "../../src/scoring/ratings/trimmedMean";
import { weightCheck } from "../../src/scoring/weights/weightCheck";
import { weightedScore } from "../../src/scoring/weights/weightedScore";
import { codeOf } from "./codeOf";
import { expectClose } from "./goldenCases";
import {
  attain,
  check,
  ranksOf,
  times,
  competeColumns,
  type Check,
  type Matrix,
} from "./goldenHelpers";

const FISCAL_RULES = {
  selfpositiveindex: "positive",
  selfequalindex: "equal",
  selfreverseindex: "reverse",
} as const;

const TIE_NAMES: Record<string, Ties> = { eq: "competition", avg: "average", dense: "dense" };

const grade = (score: number, bands: readonly (readonly [string, number])[]): string | undefined =>
  bands[
    bandOf(
      score,
      bands.map(([name, lower]) => band(name, lower)),
    )
  ]?.[0];

const FOUR = [
  ["优", 90],
  ["良", 80],
  ["中", 60],
  ["差", 0],
] as const;

const SASAC = [
  ["优", 85],
  ["良", 70],
  ["中", 50],
  ["低", 40],
  ["差", 0],
] as const;

/** Indicator rules, grades, quotas, ranks, votes; keys as in goldenNumbers. */
export const GOLDEN_RESULTS: Readonly<Record<string, Check<unknown, unknown>>> = {
  "fiscal_indicator_score: self": check<
    { rule: keyof typeof FISCAL_RULES; actual: number; target: number; weight: number },
    number
  >(({ input, expected, tolerance }) => {
    const share = scoreOf(
      { kind: "fiscal", preset: FISCAL_RULES[input.rule], target: input.target },
      input.actual,
    );
    expectClose(round((share * input.weight) / 100, 2), expected, tolerance);
  }),
  "fiscal_indicator_score: 自评 weights": check<{ weights: Record<string, number> }, number>(
    ({ input, expected }) => expect(weightCheck(Object.values(input.weights))).toBe(expected),
  ),
  "grade_bands: 财预": check<{ score: number; bands: [string, number][] }, string>(
    ({ input, expected }) => expect(grade(input.score, input.bands)).toBe(expected),
  ),
  "grade_bands: integer bands": check<{ bands: string }, string>(({ input }) => {
    const limits = input.bands.split(" / ").map((each) => each.split("-").map(Number));
    const bands = limits.map(([lower, upper], index) => ({
      ...band(String(index), lower as number),
      upper: upper as number,
    }));
    const codes = bandProblems(bands).map(({ code }) => code);
    expect(codes).toEqual(["bandHole", "bandHole", "bandHole"]);
  }),
  "grade_bands: exact 90": check<
    { weights: number[]; scores: number[] },
    { exact: number; correct_grade: string }
  >(({ input, expected }) => {
    const score = weightedScore(input.scores, input.weights);
    expect(score).toBe(expected.exact);
    expect(grade(score, FOUR)).toBe(expected.correct_grade);
  }),
  "grade_bands: SASAC": check<{ scores: number[] }, string[]>(({ input, expected }) => {
    expect(input.scores.map((score) => grade(score, SASAC))).toEqual(expected);
  }),
  "grade_bands: manytask": check<
    { true: number; display_decimals: number; threshold: number },
    unknown
  >(({ input }) => {
    const published = round(input.true, input.display_decimals);
    expect(
      grade(published, [
        ["reached", input.threshold],
        ["below", 0],
      ]),
    ).toBe("reached");
  }),
  "quota: 优秀名额": check<{ n: number }, Record<string, { floor: number }>>(
    ({ input, expected }) => {
      for (const [share, places] of Object.entries(expected)) {
        expect(quotaPlaces(input.n, Number(share))).toBe(places.floor);
      }
    },
  ),
  "quota: 党员优秀名额": check<{ n: number }, number>(({ input, expected }) => {
    // 至少一个 is an option of the quota; a class of nobody has no place.
    const least = input.n > 0 ? 1 : 0;
    expect(Math.max(least, quotaPlaces(input.n, 0.3))).toBe(expected);
  }),
  "quota: float": check<{ cases: { n: number; p: number }[] }, { exact_floor: number }[]>(
    ({ input, expected }) => {
      const places = input.cases.map(({ n, p }) => quotaPlaces(n, p));
      expect(places).toEqual(expected.map((each) => each.exact_floor));
    },
  ),
  "rank_ties: RANK.EQ": check<{ x: number[] }, Record<string, number[]>>(({ input, expected }) => {
    for (const [name, ties] of Object.entries(TIE_NAMES)) {
      expect(ranksOf(input.x, ties)).toEqual(expected[name]);
    }
  }),
  "rank_ties: rank_df": check<Record<string, number[]>, Record<string, number[]>>(
    ({ input, expected }) => {
      for (const [name, values] of Object.entries(input)) {
        expect(ranksOf(values, "competition")).toEqual(expected[name]);
      }
    },
  ),
  "rank_ties: RANK.AVG": check<{ x: number[] }, { avg_desc: number[] }>(({ input, expected }) => {
    expect(ranksOf(input.x, "average")).toEqual(expected.avg_desc);
  }),
  "rank_ties: Microsoft remark": check<{ x: number[] }, Record<string, number[]>>(
    ({ input, expected }) => {
      expect(ranksOf(input.x, "competition", "ascending")).toEqual(expected.eq);
      expect(ranksOf(input.x, "average", "ascending")).toEqual(expected.avg);
    },
  ),
  "rank_ties: rank within group": check<
    { group: string[]; x: number[]; y: number[] },
    Record<string, number[]>
  >(({ input, expected }) => {
    const classes = Uint16Array.from(input.group, (name) => (name === "a" ? 0 : 1));
    const within = (values: number[]): number[] =>
      Array.from(rank(Float64Array.from(values), { classes, classCount: 2 }));
    expect({ x: within(input.x), y: within(input.y) }).toEqual(expected);
  }),
  "rank_ties: 中国式排名": check<{ x: number[] }, Record<string, number[]>>(
    ({ input, expected }) => {
      expect(ranksOf(input.x, "dense")).toEqual(expected.dense);
      expect(ranksOf(input.x, "competition")).toEqual(expected.eq);
    },
  ),
  "rank_ties: Excel RANK.EQ": check<unknown, { declared_precision_rank_eq: number[] }>(
    ({ expected }) => {
      expect(ranksOf([1 + 2 ** -52, 1], "competition")).toEqual(
        expected.declared_precision_rank_eq,
      );
    },
  ),
  "rank_ties: floating-point": check<unknown, { after_round_6_eq: number[] }>(({ expected }) => {
    expect(ranksOf([0.1 + 0.2, 0.3, 0.25], "competition")).toEqual(expected.after_round_6_eq);
  }),
  "rank_ties: round-then-rank": check<{ x: number[] }, Record<string, number[]>>(
    ({ input, expected }) => {
      const published = input.x.map((score) => round(score, 2));
      expect(ranksOf(input.x, "competition")).toEqual(expected.rank_full_precision);
      expect(ranksOf(published, "competition")).toEqual(expected.rank_after_round_2);
    },
  ),
  round_excel: check<
    { x?: number | string; expr?: string; digits: number; mode?: RoundingMode },
    number
  >(({ input, expected }) => {
    const value = input.expr
      ? numberOfFraction(sum(input.expr.split("+").map(Number)))
      : Number(input.x);
    expect(round(value, input.digits, input.mode)).toBe(expected);
  }),
  "scale_conversion: Spider": check<{ x: number; goal: number; red_flag: number }, number>(
    ({ input, expected, tolerance }) => {
      const third = input.goal - input.red_flag;
      const options = { floor: input.red_flag - third };
      expectClose(attain(input.x, input.goal + third, options) / 10, expected, tolerance);
    },
  ),
  trimmed_mean: check<{ x: number[]; min_n: number }, number>(({ input, expected, tolerance }) => {
    expectClose(numberOfFraction(trimmedMean(input.x, 1, input.min_n)), expected, tolerance);
  }),
  "vote_score: 综合得分": check<{ parts: [number, number][]; bonus: number }, number>(
    ({ input, expected, tolerance }) => {
      const score = weightedScore(
        input.parts.map(([part]) => part),
        input.parts.map(([, w]) => w),
      );
      expectClose(adjust(score, { bonus: [input.bonus] }), expected, tolerance);
    },
  ),
  "vote_score: three-item": check<{ items: [number, number][] }, number>(
    ({ input, expected, tolerance }) => {
      const score = weightedScore(
        input.items.map(([part]) => part),
        input.items.map(([, w]) => w),
      );
      expectClose(score, expected, tolerance);
    },
  ),
  "vote_score: A/B/C": check<Record<"A" | "B" | "C" | "weights", number[]>, number>(
    ({ input, expected, tolerance }) => {
      const { score } = panel([input.A, input.B, input.C], { weights: input.weights });
      expectClose(round(score, 3), expected, tolerance);
    },
  ),
  "vote_score: DEFECT": check<
    Record<"A" | "B" | "C" | "weights", number[]>,
    { renormalised: number }
  >(({ input, expected, tolerance }) => {
    const sources = [input.A, input.B, input.C];
    expect(codeOf(() => panel(sources, { weights: input.weights }))).toBe("sourceWithoutRatings");
    const { score } = panel(sources, { weights: input.weights, missing: "reweight" });
    expectClose(score, expected.renormalised, tolerance);
  }),
  "vote_score: 党员评议": check<
    Record<"self" | "peer" | "mass" | "org", number | null> & { weights: number[] },
    number | null
  >(({ input, expected, tolerance }) => {
    const scores = [input.self, input.peer, input.mass, input.org].map((each) => each ?? "blank");
    const score = (): number =>
      weightedScore(scores, input.weights, { missing: "reweight", decimals: 1 });
    if (expected === null) expect(codeOf(score)).toBe("noScores");
    else expectClose(score(), expected, tolerance);
  }),
  "vote_score: denominator": check<
    { votes: Record<string, number>; values: Record<string, number> },
    { correct: number }
  >(({ input, expected, tolerance }) => {
    const values = Object.values(input.values);
    expectClose(ballot(Object.values(input.votes), { values }).score, expected.correct, tolerance);
  }),
  zscore: check<{ matrix: Matrix }, Matrix>(({ input, expected, tolerance }) => {
    const scores = competeColumns(input.matrix, "zscore");
    expectClose(
      times(scores, (score) => (score - 50) / 10),
      expected,
      tolerance,
    );
  }),
};
