import { checkScheme } from "../../../src/scoring/appraise/checkScheme";
import { band } from "../../../src/scoring/grades/gradeScale";
import { DEFAULT_SETTINGS, type Band, type Settings } from "../../../src/scoring/scheme";
import { codeOf } from "../codeOf";
import { givenClasses, givenIndicator, givenScheme, givenScores } from "../given";

const ONE = [givenIndicator("a", 100)];
const PLACES: readonly Band[] = [band("红旗", null, { places: 1 }), band("先进", null)];

it.each<{
  name: string;
  settings?: Partial<Settings>;
  bands?: readonly Band[];
  indicators?: typeof ONE;
  code: string;
}>([
  { name: "a plain scheme", code: "no error" },
  { name: "half a decimal", settings: { decimals: 1.5 }, code: "decimalsRange" },
  { name: "eleven decimals", settings: { decimals: 11 }, code: "decimalsRange" },
  {
    name: "a geometric mean item by item",
    settings: { aggregation: ["geometric", "arithmetic", "arithmetic"], roundingScope: "items" },
    code: "geometricWithItems",
  },
  { name: "no bands", bands: [], code: "noBands" },
  { name: "weights of 90 %", indicators: [givenIndicator("a", 90)], code: "weightTotal" },
  {
    name: "weights of one class of 90 %",
    indicators: [givenIndicator("a", 100, { classWeights: { 乡镇: 90 } })],
    code: "weightTotal",
  },
  {
    name: "half a unit to be assessed",
    settings: { quota: { ...DEFAULT_SETTINGS.quota, base: { 部门: 1.5 } } },
    code: "invalidBase",
  },
  { name: "an unknown tie-breaker", settings: { tieBreakers: ["b"] }, code: "unknownTieBreaker" },
  { name: "places with limits", settings: { method: "places" }, code: "gradeNeedsPlaces" },
  {
    name: "places with a minimum",
    settings: { method: "places" },
    bands: [{ ...PLACES[0]!, minimum: 60 }, PLACES[1]!],
    code: "gradeNeedsPlaces",
  },
  {
    name: "places with a constraint",
    settings: { method: "places" },
    bands: PLACES,
    indicators: [...ONE, givenIndicator("c", null, { category: "C" })],
    code: "ledgerWithPlaces",
  },
  { name: "places by place", settings: { method: "places" }, bands: PLACES, code: "no error" },
])("$name: $code", ({ settings, bands, indicators = ONE, code }) => {
  const columns = givenScores([1, 2], givenClasses(["部门", "乡镇"]));
  expect(codeOf(() => checkScheme(givenScheme(indicators, settings, bands), columns))).toBe(code);
});
