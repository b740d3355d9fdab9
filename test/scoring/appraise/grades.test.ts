import fc from "fast-check";
import { gradesOf } from "../../../src/scoring/appraise/grades";
import { band, bandOf } from "../../../src/scoring/grades/gradeScale";
import { codeOf } from "../codeOf";
import { givenIndicator, givenScheme } from "../given";

const scheme = givenScheme([givenIndicator("a", 100)]);

it.each([
  { ticks: 9000, expected: 0 },
  { ticks: 8999, expected: 1 },
  { ticks: 6000, expected: 2 },
  { ticks: 0, expected: 3 },
  { ticks: NaN, expected: -1 },
])("$ticks hundredths: $expected", ({ ticks, expected }) => {
  expect([...gradesOf(Float64Array.of(ticks), scheme)]).toEqual([expected]);
});

it("says the same as bandOf", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12000 }), (ticks) => {
      expect(gradesOf(Float64Array.of(ticks), scheme)[0]).toBe(bandOf(ticks / 100, scheme.bands));
    }),
  );
});

it("belowBands", () => {
  const strict = givenScheme([givenIndicator("a", 100)], {}, [band("合格", 60)]);
  expect(codeOf(() => gradesOf(Float64Array.of(5999), strict))).toBe("belowBands");
});
