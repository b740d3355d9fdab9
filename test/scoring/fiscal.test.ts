import {
  compileFiscal,
  fiscalRange,
  isInFiscalRange,
  type FiscalRule,
} from "../../src/scoring/fiscal";
import { codeOf } from "./codeOf";

it.each<{ name: string; rule: FiscalRule; target: number; actual: number; expected: number }>([
  { name: "正向 reached", rule: "positive", target: 50, actual: 60, expected: 100 },
  { name: "正向 in proportion", rule: "positive", target: 50, actual: 49, expected: 98 },
  { name: "正向 below zero earns nothing", rule: "positive", target: 50, actual: -1, expected: 0 },
  { name: "正向 with a target of 0", rule: "positive", target: 0, actual: 0, expected: 100 },
  { name: "正向 with a target of 0, missed", rule: "positive", target: 0, actual: -1, expected: 0 },
  { name: "等于 as 正向", rule: "equal", target: 10, actual: 7, expected: 70 },
  { name: "等于 a target of 0, met", rule: "equal", target: 0, actual: 0, expected: 100 },
  { name: "等于 a target of 0, missed", rule: "equal", target: 0, actual: 1, expected: 0 },
  { name: "反向 reached", rule: "reverse", target: 90, actual: 80, expected: 100 },
  {
    name: "反向 on the line despite noise",
    rule: "reverse",
    target: 0.3,
    actual: 0.1 + 0.2,
    expected: 100,
  },
  { name: "反向 between", rule: "reverse", target: 90, actual: 99, expected: 90 },
  { name: "反向 twice the target", rule: "reverse", target: 90, actual: 180, expected: 0 },
  { name: "反向 a target of 0, missed", rule: "reverse", target: 0, actual: 1, expected: 0 },
])("$name", ({ rule, target, actual, expected }) => {
  expect(compileFiscal(rule, target)(actual)).toBeCloseTo(expected, 12);
});

it.each<FiscalRule>(["positive", "reverse", "equal"])("%s keeps what is not there", (rule) => {
  expect(compileFiscal(rule, 5)(NaN)).toBeNaN();
  expect(compileFiscal(rule, 0)(NaN)).toBeNaN();
  expect(codeOf(() => compileFiscal(rule, -1))).toBe("fiscalTarget");
});

it("gives 定性 indicators their allowed marks", () => {
  expect(fiscalRange("reached", 8.33)).toEqual({ lower: 6.66, upper: 8.33, isUpperIncluded: true });
  expect(fiscalRange("missed", 8)).toEqual({ lower: 0, upper: 4.8, isUpperIncluded: false });
  expect(isInFiscalRange("partly", 4.8, 8)).toBe(true);
  expect(isInFiscalRange("partly", 6.4, 8)).toBe(false);
  expect(isInFiscalRange("reached", 8, 8)).toBe(true);
});
