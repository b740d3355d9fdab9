import { band } from "../../src/scoring/grades/gradeScale";
import type { Settings } from "../../src/scoring/scheme";
import {
  givenClasses,
  givenColumns,
  givenIndicator,
  givenScheme,
  givenScores,
} from "../scoring/given";
import { FOUR, marks } from "./givenMarks";
import { Refusal } from "./refusal";
import { referee } from "./referee";

const gradesOf = (verdicts: ReturnType<typeof referee>): string[] =>
  verdicts.map(({ possible }) => possible.join("/"));
const quotaOf = (rest: Partial<Settings["quota"]>): Partial<Settings> => ({
  quota: { ...givenScheme([]).settings.quota, ...rest },
});

it("adds .15/.25/.30/.30 × 87/93/87/92 up to 90, which is 优秀", () => {
  const indicators = [0.15, 0.25, 0.3, 0.3].map((w, at) => givenIndicator(`K${at}`, w));
  const [verdict] = referee(givenScheme(indicators, {}, FOUR), givenColumns([[87, 93, 87, 92]]));
  expect(verdict).toMatchObject({ score: 90, possible: ["优秀"], rank: 1 });
});

it("publishes 100 × 5 ÷ 24 × 3 % as 0.63 item by item", () => {
  // 24 units, the 20th of them has 100 × (24 − 20 + 1) ÷ 24.
  const indicators = [
    givenIndicator("R", 0.03, {
      rule: { kind: "compete", method: "rank", direction: "higher", dropPerPlace: null },
    }),
    givenIndicator("D", 0.97),
  ];
  const rows = Array.from({ length: 24 }, (_, place) => [24 - place, 0]);
  const verdicts = referee(
    givenScheme(indicators, { roundingScope: "items" }, FOUR),
    givenColumns(rows),
  );
  expect(verdicts[19]!.score).toBe(0.63);
});

it("counts growth per head: 100 → 108 with 50 → 52 people is 3.846…, not 8", () => {
  const indicator = givenIndicator("G", 100, {
    measure: "growthPerHead",
    rule: { kind: "points", unitPoints: 1, cap: null },
  });
  const [verdict] = referee(
    givenScheme([indicator], {}, FOUR),
    givenScores([108], {
      bases: [Float64Array.of(100)],
      population: Float64Array.of(52),
      basePopulation: Float64Array.of(50),
    }),
  );
  // 108 ÷ 52 ÷ 2 = 27 ÷ 26, so the growth is 1 ÷ 26.
  expect(verdict!.score).toBe(3.85);
});

it("gives out 20 % and 40 % of 14 units: 2 and 5 by band, 2 and 8 − 2 together", () => {
  const bands = [
    band("优秀", 90, { share: 0.2 }),
    band("良好", 80, { share: 0.4 }),
    band("合格", 60),
    band("待改进", 0),
  ];
  const scores = [95, 94, 93, 92, 91, 89, 88, 87, 86, 85, 84, 83, 82, 70];
  const of = (method: "tier" | "cumulative") => {
    const grades = gradesOf(marks(scores, quotaOf({ method }), bands));
    return FOUR.map(({ name }) => grades.filter((grade) => grade === name).length);
  };
  expect(of("tier")).toEqual([2, 5, 7, 0]);
  expect(of("cumulative")).toEqual([2, 6, 6, 0]);
});

it("leaves the two 94s open and the eighth firm for 2 + 6 places", () => {
  const bands = [
    band("优秀", 85, { places: 2 }),
    band("良好", 80, { places: 6 }),
    band("合格", 60),
    band("待改进", 0),
  ];
  const scores = [95, 94, 94, 93, 92, 91, 90, 89, 88, 87, 86, 85, 84, 70];
  const verdicts = marks(scores, quotaOf({ method: "tier" }), bands);
  expect(gradesOf(verdicts).slice(0, 9)).toEqual([
    "优秀",
    "优秀/良好",
    "优秀/良好",
    "良好",
    "良好",
    "良好",
    "良好",
    "良好",
    "合格",
  ]);
  expect(verdicts.map(({ status }) => status).slice(0, 4)).toEqual([
    "graded",
    "pending",
    "pending",
    "graded",
  ]);
  expect(verdicts.map(({ rank }) => rank).slice(0, 4)).toEqual([1, 2, 2, 4]);
});

it.each([
  { ties: "competition", expected: [1, 2, 2, 4] },
  { ties: "dense", expected: [1, 2, 2, 3] },
  { ties: "average", expected: [1, 2.5, 2.5, 4] },
] as const)("ranks $ties", ({ ties, expected }) => {
  expect(marks([95, 93.5, 93.5, 92], { ties }).map(({ rank }) => rank)).toEqual(expected);
});

it("counts shares after rounding: down, half up, up, at least one", () => {
  const bands = [band("优秀", 90, { share: 0.25 }), band("合格", 0)];
  const first = (rest: Partial<Settings["quota"]>, count: number) =>
    gradesOf(
      marks(
        Array.from({ length: count }, (_, at) => 99 - at / 10),
        quotaOf(rest),
        bands,
      ),
    ).filter((grade) => grade === "优秀").length;
  expect(first({ rounding: "down" }, 10)).toBe(2);
  expect(first({ rounding: "half-up" }, 10)).toBe(3);
  expect(first({ rounding: "half-up" }, 9)).toBe(2);
  expect(first({ rounding: "up" }, 9)).toBe(3);
  expect(first({ rounding: "down" }, 3)).toBe(0);
  expect(first({ rounding: "down", atLeastOne: true }, 3)).toBe(1);
});

it("counts 不确定等次 and 直接确定 in the base, 不参加 and 免考 not", () => {
  const bands = [band("优秀", 90, { share: 0.2 }), band("合格", 0)];
  const verdicts = marks([95, 94, 93, 92, 91, 0, 0, 0, 0, 0, 0], {}, bands, {
    participation: Uint8Array.of(0, 0, 0, 0, 0, 1, 1, 1, 1, 3, 2),
    directGrades: Int16Array.of(-1, -1, -1, -1, -1, -1, -1, -1, -1, 0, -1),
  });
  // 20 % of ten is two; the one that is determined directly has one of them.
  expect(gradesOf(verdicts)).toEqual([
    "优秀",
    "合格",
    "合格",
    "合格",
    "合格",
    "",
    "",
    "",
    "",
    "优秀",
    "",
  ]);
  expect(verdicts[9]).toMatchObject({ status: "direct", score: null, rank: null });
});

it("a unit that misses a condition frees its place", () => {
  const condition = {
    text: "B≥85",
    kind: "value",
    code: "B",
    comparison: ">=",
    value: 85,
  } as const;
  const bands = [
    band("优秀", 90, { places: 1, conditions: [condition] }),
    band("良好", 80),
    band("待改进", 0),
  ];
  const indicators = [givenIndicator("A", 90), givenIndicator("B", 10)];
  const verdicts = referee(
    givenScheme(indicators, {}, bands),
    givenColumns([
      [99, 84],
      [96, 85],
      [94, 99],
    ]),
  );
  expect(gradesOf(verdicts)).toEqual(["良好", "优秀", "良好"]);
});

it("gives the weight of a missing item to its group first, then to the others", () => {
  const group = (name: string) => ({ groups: [{ name, weight: 50 }] });
  const indicators = [
    givenIndicator("A", 20, group("一")),
    givenIndicator("B", 30, group("一")),
    givenIndicator("C", 50, group("二")),
  ];
  const verdicts = referee(
    givenScheme(indicators, { missing: "reweight" }, FOUR),
    givenColumns([
      [90, "blank", 70],
      ["blank", "blank", 70],
      [90, 80, "blank"],
      ["blank", "blank", "blank"],
    ]),
  );
  // 50 × 90 + 50 × 70; 70; (20 × 90 + 30 × 80) ÷ 50; nothing.
  expect(verdicts.map(({ score }) => score)).toEqual([80, 70, 84, null]);
});

it("gives an own target its own zero line, a class of one what the scheme says", () => {
  const lower = givenIndicator("L", 100, {
    rule: { kind: "attain", direction: "lower", target: 50, floor: null, cap: null, partial: true },
  });
  const [own] = referee(
    givenScheme([lower], {}, FOUR),
    givenScores([48], { targets: [Float64Array.of(40)] }),
  );
  // 100 × (80 − 48) ÷ (80 − 40).
  expect(own!.score).toBe(80);
  const compete = givenIndicator("K", 100, {
    rule: { kind: "compete", method: "minmax", direction: "higher", dropPerPlace: null },
  });
  const columns = givenScores([3, 1, 2, 7], givenClasses(["一", "一", "一", "二"]));
  const of = (singleClass: "full" | "mean" | "refuse") =>
    referee(givenScheme([compete], { singleClass }, FOUR), columns)[3]!.score;
  expect(of("full")).toBe(100);
  // The mean of 100, 0 and 50.
  expect(of("mean")).toBe(50);
  expect(() => of("refuse")).toThrow(new Refusal("singleClass"));
});

it("a value below the first step is that unit's fault alone", () => {
  const steps = givenIndicator("S", 100, {
    rule: {
      kind: "ladder",
      mode: "step",
      steps: [
        [10, 60],
        [20, 90],
      ],
    },
  });
  const verdicts = referee(givenScheme([steps], {}, FOUR), givenScores([9, 10, 20]));
  expect(verdicts.map(({ status }) => status)).toEqual(["incomplete", "graded", "graded"]);
});

it("refuses weights that total 110 and 33.33 × 3", () => {
  const of = (weights: readonly number[]) => () =>
    referee(
      givenScheme(
        weights.map((weight, at) => givenIndicator(`K${at}`, weight)),
        {},
        FOUR,
      ),
      givenColumns([weights.map(() => 90)]),
    );
  expect(of([60, 50])).toThrow(new Refusal("weightTotal"));
  expect(of([33.33, 33.33, 33.33])).toThrow(new Refusal("weightTotal"));
  expect(of([33.33, 33.33, 33.34])()[0]!.score).toBe(90);
});
