import fc from "fast-check";
import { readFileSync } from "node:fs";
import {
  band,
  bandOf,
  bandProblems,
  GRADE_SCALES,
  presetBands,
} from "../../../src/scoring/grades/gradeScale";
import type { Band } from "../../../src/scoring/scheme";
import { codeOf } from "../codeOf";

const FOUR = Object.freeze(presetBands("优秀/良好/合格/待改进")!);

it.each([
  { score: 100, expected: "优秀" },
  { score: 120, expected: "优秀" },
  { score: 90, expected: "优秀" },
  { score: 89.99999999999999, expected: "优秀" },
  { score: 89.99, expected: "良好" },
  { score: 80, expected: "良好" },
  { score: 60, expected: "合格" },
  { score: 59.99, expected: "待改进" },
  { score: 0, expected: "待改进" },
])("$score is $expected", ({ score, expected }) => {
  expect(FOUR[bandOf(score, FOUR)]!.name).toBe(expected);
});

it("bands reached by place only do not count, and the last without limit catches the rest", () => {
  const bands = [band("红旗", null, { places: 1 }), band("合格", 60), band("不合格", null)];
  expect(bandOf(100, bands)).toBe(1);
  expect(bandOf(59, bands)).toBe(2);
});

it.each(Object.entries(GRADE_SCALES))(
  "the preset %s stands and can be named by its words",
  (_name, words) => {
    for (const text of [words.join("/"), words.join("、")]) {
      const bands = presetBands(text)!;
      expect(bands.map(({ name, lower }) => [name, lower])).toEqual(
        words.map((word, index) => [word, [90, 80, 60, 0][index]]),
      );
      expect(bandProblems(bands)).toEqual([]);
    }
  },
);

it("other words are no preset", () => expect(presetBands("红旗/先进/合格/不合格")).toBeUndefined());

it.each<{ name: string; bands: readonly Band[]; code: string; at: number }>([
  { name: "no bands", bands: [], code: "noBands", at: -1 },
  {
    name: "a hole (90-100, 80-89: what is 89.5?)",
    bands: [band("优", 90), band("良", 80, { upper: 89 })],
    code: "bandHole",
    at: 1,
  },
  {
    name: "an overlap",
    bands: [band("优", 90), band("良", 80, { upper: 91 })],
    code: "bandOverlap",
    at: 1,
  },
  { name: "a name twice", bands: [band("优", 90), band("优", 80)], code: "bandRepeated", at: 1 },
  { name: "a limit twice", bands: [band("优", 90), band("良", 90)], code: "bandRepeated", at: 1 },
  { name: "worst first", bands: [band("良", 80), band("优", 90)], code: "bandOrder", at: 1 },
  {
    name: "a share above the whole",
    bands: [band("优", 90, { share: 20 }), band("良", 0)],
    code: "invalidShare",
    at: 0,
  },
  {
    name: "half a place",
    bands: [band("优", 90, { places: 1.5 }), band("良", 0)],
    code: "invalidPlaces",
    at: 0,
  },
  {
    name: "a band without limit or places",
    bands: [band("红旗", null), band("合格", 0)],
    code: "bandWithoutLimit",
    at: 0,
  },
  {
    name: "a band by place below a limit",
    bands: [band("合格", 60), band("先进", null, { places: 1 }), band("差", 0)],
    code: "bandPlaceBelowLimit",
    at: 1,
  },
])("$name is $code", ({ bands, code, at }) => {
  expect(bandProblems(bands)).toEqual([expect.objectContaining({ code, band: at })]);
});

it("the top band is open above, and a limit that meets the next is no mistake", () => {
  const bands = [band("优", 90, { upper: 100 }), band("良", 0, { upper: 90 })];
  expect(bandProblems(bands)).toEqual([]);
});

it.each([
  { code: "belowBands", call: () => bandOf(59, [band("合格", 60)]) },
  { code: "noBands", call: () => bandOf(59, []) },
])("$code", ({ code, call }) => {
  expect(codeOf(call)).toBe(code);
});

it("a higher score never has a worse grade", () => {
  const score = fc.double({ min: 0, max: 120, noNaN: true });
  fc.assert(
    fc.property(score, score, (a, b) => {
      if (a <= b) expect(bandOf(b, FOUR)).toBeLessThanOrEqual(bandOf(a, FOUR));
    }),
  );
});

interface GoldenCase {
  readonly name: string;
  readonly input: {
    readonly score?: number;
    readonly bands?: readonly (readonly [string, number])[];
  };
  readonly expected: unknown;
}

const golden = (
  JSON.parse(readFileSync("test/data/golden/grade_bands.json", "utf8")) as GoldenCase[]
).filter(
  ({ input, expected }) =>
    input.score !== undefined && Array.isArray(input.bands) && typeof expected === "string",
);

it.each(golden)("golden: $name", ({ input, expected }) => {
  const bands = input.bands!.map(([name, lower]) => band(name, lower));
  expect(bands[bandOf(input.score!, bands)]!.name).toBe(expected);
});

it("好 of 平时考核 has 40 % of the places, no other band of a preset has any", () => {
  const shares = Object.keys(GRADE_SCALES).flatMap((words) =>
    presetBands(words)!.map(({ name, share }) => [name, share]),
  );
  expect(shares.filter(([, share]) => share !== null)).toEqual([["好", 0.4]]);
});

it.each([
  { name: "of nothing", share: 0, code: "no problem" },
  { name: "of all", share: 1, code: "no problem" },
  { name: "below nothing", share: -0.01, code: "invalidShare" },
  { name: "above all", share: 1.01, code: "invalidShare" },
])("a share $name: $code", ({ share, code }) => {
  const [general] = bandProblems([band("优", 90, { share }), band("良", 0)]);
  const [own] = bandProblems([band("优", 90, { classShares: { 一类: share } }), band("良", 0)]);
  expect([general?.code ?? "no problem", own?.code ?? "no problem"]).toEqual([code, code]);
});

it("a band with places for one class alone needs no limit", () => {
  const bands = [band("红旗", null, { classPlaces: { 一类: 2 } }), band("合格", 0)];
  expect(bandProblems(bands)).toEqual([]);
});

it.each([
  { count: 32, codes: [] },
  { count: 33, codes: ["tooManyBands"] },
])("$count bands: $codes", ({ count, codes }) => {
  const bands = Array.from({ length: count }, (_, at) => band(`第${at}档`, count - 1 - at));
  expect(bandProblems(bands).map(({ code }) => code)).toEqual(codes);
});
