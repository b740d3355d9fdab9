import { bandPlaces } from "../../../src/scoring/appraise/bandPlaces";
import { band } from "../../../src/scoring/grades/gradeScale";
import { DEFAULT_SETTINGS, type Band, type QuotaSettings } from "../../../src/scoring/scheme";
import { givenScheme } from "../given";

function limits(base: number, tops: readonly Partial<Band>[], quota: Partial<QuotaSettings> = {}) {
  const bands = [...tops.map((top, at) => band(`第${at}档`, 90 - at, top)), band("差", 0)];
  const scheme = givenScheme([], { quota: { ...DEFAULT_SETTINGS.quota, ...quota } }, bands);
  const bases = { base: Float64Array.of(base), exempt: Uint32Array.of(0) };
  return bandPlaces(scheme, { classNames: [""] }, bases).map(({ band, limit }) => [band, limit]);
}

it.each([
  {
    name: "合计 adds the shares before they are rounded",
    base: 14,
    tops: [{ share: 0.2 }, { share: 0.4 }],
    expected: [
      [0, 2],
      [1, 8],
    ],
  },
  {
    name: "分档 rounds each share",
    base: 14,
    tops: [{ share: 0.2 }, { share: 0.4 }],
    quota: { method: "tier" as const },
    expected: [
      [0, 2],
      [1, 5],
    ],
  },
  {
    name: "counts are added to the rounded shares",
    base: 10,
    tops: [{ places: 2 }, { share: 0.4 }, { share: 0.15 }],
    expected: [
      [0, 2],
      [1, 6],
      [2, 7],
    ],
  },
  {
    name: "a third and two thirds of three are one and three",
    base: 3,
    tops: [{ share: 0.333333333333333 }, { share: 0.666666666666667 }],
    expected: [
      [0, 1],
      [1, 3],
    ],
  },
  {
    name: "at least one, for the best band alone",
    base: 4,
    tops: [{ share: 0.2 }, { share: 0.2 }],
    quota: { method: "tier" as const, atLeastOne: true },
    expected: [
      [0, 1],
      [1, 0],
    ],
  },
  {
    name: "a band without a quota has no line",
    base: 10,
    tops: [{}, { share: 0.3 }],
    expected: [[1, 3]],
  },
])("$name", ({ base, tops, quota, expected }) => {
  expect(limits(base, tops, quota)).toEqual(expected);
});

it("shares add up as they are written: 10 % and 20 % are 30 %, of which 10 units have 3 places", () => {
  const bands = [band("优", 90, { share: 0.1 }), band("良", 80, { share: 0.2 }), band("差", 0)];
  const bases = { base: Float64Array.of(10), exempt: Uint32Array.of(0) };
  const lines = bandPlaces(givenScheme([], {}, bands), { classNames: [""] }, bases);
  expect(lines.map(({ rounded, limit }) => [rounded, limit])).toEqual([
    [0.1, 1],
    [0.3, 3],
  ]);
});
