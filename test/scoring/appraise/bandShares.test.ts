import { bandShare } from "../../../src/scoring/appraise/bandShares";
import { band } from "../../../src/scoring/grades/gradeScale";
import { DEFAULT_SETTINGS, type Band, type QuotaSettings } from "../../../src/scoring/scheme";
import { codeOf } from "../codeOf";
import { givenScheme } from "../given";

function shareOf(top: Partial<Band>, quota: Partial<QuotaSettings> = {}, className = "甲") {
  const bands = [band("优秀", 90, top), band("合格", 0)];
  const scheme = givenScheme([], { quota: { ...DEFAULT_SETTINGS.quota, ...quota } }, bands);
  return bandShare(scheme, 0, className);
}

const linked = { unitResult: { 甲: "优秀" }, linkedShare: { 优秀: 0.25 } };
const byClass = { share: 0.2, classShares: { 甲: 0.4 }, classPlaces: { 乙: 3 } };

it.each([
  { name: "its own share", top: { share: 0.2 }, expected: { share: 0.2, count: NaN } },
  { name: "its own number", top: { places: 2 }, expected: { share: NaN, count: 2 } },
  { name: "nothing", top: {}, expected: { share: NaN, count: NaN } },
  {
    name: "linked to the result of the unit",
    top: { share: 0.2 },
    quota: linked,
    expected: { share: 0.25, count: NaN },
  },
  {
    name: "the general share where the result is not linked",
    top: { share: 0.2 },
    quota: linked,
    className: "乙",
    expected: { share: 0.2, count: NaN },
  },
  {
    name: "the general number where the result is not linked",
    top: { places: 2 },
    quota: linked,
    className: "乙",
    expected: { share: NaN, count: 2 },
  },
  {
    name: "never linked for all classes together",
    top: { share: 0.2 },
    quota: { ...linked, isPooled: true },
    expected: { share: 0.2, count: NaN },
  },
  { name: "the share of the class", top: byClass, expected: { share: 0.4, count: NaN } },
  {
    name: "the number of the class",
    top: byClass,
    className: "乙",
    expected: { share: NaN, count: 3 },
  },
  {
    name: "the general one where the class has none",
    top: byClass,
    className: "丙",
    expected: { share: 0.2, count: NaN },
  },
])("$name", ({ top, quota, className, expected }) => {
  expect(shareOf(top, quota, className)).toEqual(expected);
});

it("a class without a linked share, nor any other, is an error", () => {
  expect(codeOf(() => shareOf({}, linked, "乙"))).toBe("linkedShareMissing");
});
