import { tierShares } from "../../../src/scoring/appraise/tierShares";
import { band } from "../../../src/scoring/gradeScale";
import { DEFAULT_SETTINGS, type QuotaSettings } from "../../../src/scoring/scheme";
import { codeOf } from "../codeOf";
import { givenClasses, givenScheme, givenScores } from "../given";

function shares(tier: number, quota: Partial<QuotaSettings> = {}, places: number | null = null) {
  const bands = [
    band("优秀", 90, { share: places === null ? 0.2 : null, places }),
    band("合格", 0),
  ];
  const scheme = givenScheme([], { quota: { ...DEFAULT_SETTINGS.quota, ...quota } }, bands);
  const columns = givenScores([90, 80], givenClasses(["甲", "乙"]));
  const found = tierShares(scheme, columns, tier, quota.isPooled ? 1 : 2);
  return found && [...found];
}

const linked = { unitResult: { 甲: "优秀" }, linkedShare: { 优秀: 0.25 } };

it.each([
  { name: "the band's own, for every class", tier: 0, quota: {}, expected: [0.2, 0.2] },
  { name: "none", tier: 1, quota: {}, expected: null },
  { name: "linked to the result of the unit", tier: 0, quota: linked, expected: [0.25, 0.2] },
  {
    name: "never linked for all classes together",
    tier: 0,
    quota: { ...linked, isPooled: true },
    expected: [0.2],
  },
])("share of a tier: $name", ({ tier, quota, expected }) => {
  expect(shares(tier, quota)).toEqual(expected);
});

it("a class without a linked share has the stated places", () => {
  expect(shares(0, linked, 2)).toEqual([0.25, NaN]);
});

it("a class without a linked share, nor any other, is an error", () => {
  const scheme = givenScheme([], { quota: { ...DEFAULT_SETTINGS.quota, ...linked } }, [
    band("优秀", null),
    band("合格", null),
  ]);
  const columns = givenScores([90, 80], givenClasses(["甲", "乙"]));
  expect(codeOf(() => tierShares(scheme, columns, 0, 2))).toBe("linkedShareMissing");
});
