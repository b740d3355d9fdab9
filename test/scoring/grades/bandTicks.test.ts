import { bandTicks, limitTicks } from "../../../src/scoring/grades/bandTicks";
import { band } from "../../../src/scoring/grades/gradeScale";

it.each([
  { name: "a whole limit", limit: 90, decimals: 2, expected: 9000 },
  {
    name: "a limit with more decimals is reached by the next tick",
    limit: 89.995,
    decimals: 2,
    expected: 9000,
  },
  {
    name: "noise behind the 15th digit is no part of it",
    limit: 0.1 + 0.2,
    decimals: 1,
    expected: 3,
  },
  { name: "a limit below zero", limit: -0.55, decimals: 1, expected: -5 },
  { name: "no limit", limit: null, decimals: 2, expected: -Infinity },
])("$name", ({ limit, decimals, expected }) => {
  expect(limitTicks(limit, decimals)).toBe(expected);
});

it("a band that is reached only by place has no line, and the last catches the rest", () => {
  const bands = [band("红旗", null, { places: 1 }), band("合格", 60), band("不合格", null)];
  expect([...bandTicks(bands, 0)]).toEqual([Infinity, 60, -Infinity]);
});
