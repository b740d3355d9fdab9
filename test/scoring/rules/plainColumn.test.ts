import { plainColumn, scoreIn, scoreOf, scoresOf } from "../../../src/scoring/rules/plainColumn";
import { codeOf } from "../codeOf";

const MINMAX = {
  kind: "compete",
  method: "minmax",
  direction: "higher",
  dropPerPlace: null,
} as const;

it("values are read at 15 digits", () => {
  expect([...plainColumn(Float64Array.of(0.1 + 0.2)).measured.values]).toEqual([0.3]);
});

it("the double nearest to the exact score, of one value or of all", () => {
  expect(scoreOf({ kind: "direct" }, 88)).toBe(88);
  const column = plainColumn(Float64Array.of(1, 2, 4, NaN));
  expect([...scoresOf(MINMAX, column)]).toEqual([0, 100 / 3, 100, NaN]);
  expect(scoreIn(MINMAX, column, 1)).toBe(100 / 3);
});

it("a value that has no score is an error", () => {
  const rule = { kind: "ladder", mode: "step", steps: [[0, 60]] } as const;
  expect(codeOf(() => scoreOf(rule, -1))).toBe("belowSteps");
  expect(codeOf(() => scoreOf(rule, NaN))).toBe("invalidNumber");
});
