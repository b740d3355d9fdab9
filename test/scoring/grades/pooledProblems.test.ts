import { band } from "../../../src/scoring/grades/gradeScale";
import { pooledProblems } from "../../../src/scoring/grades/pooledProblems";
import { DEFAULT_SETTINGS, type Band, type QuotaSettings } from "../../../src/scoring/scheme";
import { givenScheme } from "../given";

function problems(top: Partial<Band>, quota: Partial<QuotaSettings>) {
  const settings = { quota: { ...DEFAULT_SETTINGS.quota, ...quota } };
  const scheme = givenScheme([], settings, [band("优秀", 90, top), band("合格", 0)]);
  return pooledProblems(scheme).map(({ code, band: at }) => [code, at]);
}

it.each([
  { name: "a share by class", top: { classShares: { 一类: 0.4 } }, quota: {} },
  { name: "a number by class", top: { classPlaces: { 一类: 2 } }, quota: {} },
])("$name contradicts 统筹, and nothing else", ({ top }) => {
  expect(problems(top, { isPooled: true })).toEqual([["pooledByClass", 0]]);
  expect(problems(top, {})).toEqual([]);
});

it.each([{ unitResult: { 一类: "优秀" } }, { linkedShare: { 优秀: 0.25 } }])(
  "shares that follow the unit's result contradict 统筹: %j",
  (quota) => {
    expect(problems({ share: 0.2 }, { ...quota, isPooled: true })).toEqual([
      ["pooledUnitResult", -1],
    ]);
  },
);
