import { quotas } from "../../../src/scoring/appraise/quotas";
import { gradesOf } from "../../../src/scoring/appraise/grades";
import type { Columns } from "../../../src/scoring/columns";
import { band } from "../../../src/scoring/grades/gradeScale";
import { DEFAULT_SETTINGS, type Band, type QuotaSettings } from "../../../src/scoring/scheme";
import { slotsOf } from "../../../src/scoring/grades/slots";
import { standingOf } from "../../../src/scoring/grades/standing";
import { codeOf } from "../codeOf";
import { givenClasses, givenIndicator, givenScheme, givenScores } from "../given";

function outcome(
  scores: number[],
  bands: readonly Band[],
  quota: Partial<QuotaSettings> = {},
  rest: Partial<Columns> = {},
) {
  const settings = { quota: { ...DEFAULT_SETTINGS.quota, ...quota } };
  const scheme = givenScheme([givenIndicator("a", 100)], settings, bands);
  const ticks = Float64Array.from(scores, (score) => score * 100);
  const columns = givenScores(scores, rest);
  const standing = standingOf(ticks);
  const slots = slotsOf(standing, columns.classes, columns.classNames.length);
  return quotas({
    scheme,
    columns,
    standing,
    classSlots: slots,
    score: ticks,
    grades: gradesOf(ticks, scheme),
    vetoes: new Map(),
    missed: null,
  });
}

const three = (top: Partial<Band>, next: Partial<Band> = {}) => [
  band("优", 90, top),
  band("良", 80, next),
  band("差", 0),
];
const SIX = [98, 97, 96, 95, 94, 93];

it.each<{
  name: string;
  bands: readonly Band[];
  quota?: Partial<QuotaSettings>;
  scores?: number[];
  places: number[];
  top: number;
}>([
  {
    name: "a share of the graded units, rounded down",
    bands: three({ share: 0.4 }),
    places: [2],
    top: 2,
  },
  {
    name: "of 应参加考核数 where it is given",
    bands: three({ share: 0.4 }),
    quota: { base: { "": 10 } },
    places: [4],
    top: 4,
  },
  { name: "a number of places", bands: three({ places: 3 }), places: [3], top: 3 },
  {
    name: "合计: 30 % + 30 % of 6 are 1 and 3 − 1",
    bands: three({ share: 0.3 }, { share: 0.3 }),
    places: [1, 2],
    top: 1,
  },
  {
    name: "分档: 30 % and 30 % of 6 are 1 and 1",
    bands: three({ share: 0.3 }, { share: 0.3 }),
    quota: { method: "tier" },
    places: [1, 1],
    top: 1,
  },
  {
    name: "合计: a place that nobody took is one of the next band",
    bands: three({ share: 0.4 }, { share: 0.4 }),
    scores: [95, 89, 88, 87, 86],
    places: [2, 3],
    top: 1,
  },
  {
    name: "at least one: the next band has one less",
    bands: three({ share: 0.2 }, { share: 0.3 }),
    scores: [95, 94, 93, 92],
    quota: { atLeastOne: true },
    places: [1, 1],
    top: 1,
  },
  {
    name: "进一: 40 % of 6 is 2.4 and gives 3",
    bands: three({ share: 0.4 }),
    quota: { rounding: "up" },
    places: [3],
    top: 3,
  },
  {
    name: "四舍五入: 25 % of 6 is 1.5 and gives 2",
    bands: three({ share: 0.25 }),
    quota: { rounding: "half-up" },
    places: [2],
    top: 2,
  },
  {
    name: "a stated number goes before the share below it: 2, and 2 + 3 less 2",
    bands: three({ places: 2 }, { share: 0.5 }),
    places: [2, 3],
    top: 2,
  },
  {
    name: "at least one",
    bands: three({ share: 0.1 }),
    quota: { atLeastOne: true },
    places: [1],
    top: 1,
  },
  {
    name: "not of a stated number",
    bands: three({ places: 0 }),
    quota: { atLeastOne: true },
    places: [0],
    top: 0,
  },
  {
    name: "only units in the band compete",
    bands: three({ places: 5 }),
    scores: [95, 89, 88],
    places: [5],
    top: 1,
  },
  {
    name: "or above a minimum below the band",
    bands: three({ places: 2, minimum: 88.5 }),
    scores: [95, 89, 88],
    places: [2],
    top: 2,
  },
  {
    name: "or above a minimum within the band",
    bands: three({ places: 2, minimum: 95 }),
    scores: [95, 94],
    places: [2],
    top: 1,
  },
  {
    name: "linked to the result of the unit: 25 %",
    bands: three({ share: 0.2 }),
    quota: { unitResult: { "": "优秀" }, linkedShare: { 优秀: 0.5 } },
    places: [3],
    top: 3,
  },
  {
    name: "a result that is not linked: the general share",
    bands: three({ share: 0.4 }),
    quota: { unitResult: { "": "一般" }, linkedShare: { 优秀: 0.5 } },
    places: [2],
    top: 2,
  },
  {
    name: "a result that is not linked: the stated places",
    bands: three({ places: 1 }),
    quota: { unitResult: { "": "一般" }, linkedShare: { 优秀: 0.5 } },
    places: [1],
    top: 1,
  },
])("$name", ({ bands, quota, scores = SIX, places, top }) => {
  const { lines, grades } = outcome(scores, bands, quota);
  expect(lines.map((line) => line.places)).toEqual(places);
  expect(grades.filter((grade) => grade === 0)).toHaveLength(top);
  expect(lines[0]!.won).toBe(top);
});

it("those over the quota drop one grade, and may drop on", () => {
  const { grades } = outcome(SIX, three({ places: 1 }, { places: 2 }));
  expect([...grades]).toEqual([0, 1, 1, 2, 2, 2]);
});

it("a class has its own base and places, a pool has one of each", () => {
  const classes = givenClasses(["甲", "甲", "甲", "甲", "乙", "乙"]);
  const own = outcome(SIX, three({ share: 0.5 }), { base: { 乙: 4 } }, classes);
  expect(own.lines).toMatchObject([
    { classIndex: 0, base: 4, places: 2 },
    { classIndex: 1, base: 4, places: 2 },
  ]);
  const pooled = outcome(SIX, three({ share: 0.5 }), { base: { 乙: 4 }, isPooled: true }, classes);
  expect(pooled.lines).toMatchObject([{ classIndex: -1, base: 8, places: 4 }]);
});

it("units tied across a line have no grade, but the set of those that they can get", () => {
  const { possible, lines, grades } = outcome([95, 93, 93], three({ places: 2 }));
  expect([...possible!]).toEqual([0, 0b11, 0b11]);
  expect([...grades]).toEqual([0, -1, -1]);
  expect(lines).toMatchObject([{ won: 1, pending: 2 }]);
});

it("two tied firsts for one place each of two bands leave nothing open for the third", () => {
  const flags = [
    band("红旗", null, { places: 1 }),
    band("先进", null, { places: 1 }),
    band("合格", null),
  ];
  const { possible, grades } = outcome([90, 90, 80], flags, { method: "tier" });
  expect([...possible!]).toEqual([0b11, 0b11, 0]);
  expect([...grades]).toEqual([-1, -1, 2]);
});

it("a class can have its own share or number", () => {
  const classes = givenClasses(["甲", "甲", "甲", "乙", "乙", "乙"]);
  const top = { share: 0.4, classShares: { 甲: 0.7 }, classPlaces: { 乙: 3 } };
  expect(outcome(SIX, three(top), {}, classes).lines).toMatchObject([
    { classIndex: 0, places: 2 },
    { classIndex: 1, places: 3 },
  ]);
});

it("a grade given directly takes a place of its band, and is in the base", () => {
  const direct = {
    participation: Uint8Array.of(3, 0, 0, 0, 0),
    directGrades: Int16Array.of(0, -1, -1, -1, -1),
  };
  const { grades, lines } = outcome([NaN, 97, 96, 95, 94], three({ share: 0.4 }), {}, direct);
  expect(lines).toMatchObject([{ base: 5, places: 2, direct: 1, won: 2 }]);
  expect([...grades]).toEqual([0, 0, 1, 1, 1]);
});

it("units safe in a band without a quota use no places of the bands below", () => {
  const bands = [band("优", 90), band("良", 80, { places: 1 }), band("差", 0)];
  expect([...outcome([95, 94, 85, 84], bands).grades]).toEqual([0, 0, 1, 2]);
});

it("linkedShareMissing", () => {
  const quota = { unitResult: { "": "一般" }, linkedShare: { 优秀: 0.25 } };
  expect(codeOf(() => outcome(SIX, three({}), quota))).toBe("linkedShareMissing");
});
