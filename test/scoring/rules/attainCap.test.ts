import { attainCaps } from "../../../src/scoring/rules/attainCap";
import { plainColumn } from "../../../src/scoring/rules/plainColumn";
import type { RuleColumn } from "../../../src/scoring/rules/rule";

const column = (rest: Partial<RuleColumn> = {}): RuleColumn => ({
  ...plainColumn(Float64Array.of(1)),
  ...rest,
});

it.each([
  { name: "100 unless given", cap: null, partial: true, rest: {}, expected: 100 },
  { name: "as given", cap: 120, partial: true, rest: {}, expected: 120 },
  {
    name: "B is never overfilled",
    cap: 120,
    partial: true,
    rest: { category: "B" },
    expected: 100,
  },
  { name: "full or nothing", cap: 120, partial: false, rest: {}, expected: 100 },
  {
    name: "marks of 分值制: 24 of 30 are 80",
    cap: 24,
    partial: true,
    rest: { marking: "points", full: Float64Array.of(30) },
    expected: 80,
  },
] as const)("$name", ({ cap, partial, rest, expected }) => {
  expect([...attainCaps({ cap, partial }, column(rest)).numbers]).toEqual([expected]);
});
