import fc from "fast-check";
import { scoreOf } from "../../../src/scoring/rules/plainColumn";
import { round } from "../../../src/scoring/numbers/round";
import { fiscalMarks } from "../../../src/templates/fiscalSelfEvaluation/fiscalMarks";

describe("marks of a fiscal item", () => {
  it.each([
    { name: "正向 met", rule: "fiscalPositive", actual: 46, target: 46, full: 15, marks: 15 },
    { name: "正向 short", rule: "fiscalPositive", actual: 98, target: 100, full: 15, marks: 14.7 },
    {
      name: "正向 overfilled",
      rule: "fiscalPositive",
      actual: 120,
      target: 100,
      full: 10,
      marks: 10,
    },
    { name: "反向 met", rule: "fiscalReverse", actual: 9, target: 10, full: 10, marks: 10 },
    {
      name: "反向 late by a tenth",
      rule: "fiscalReverse",
      actual: 11,
      target: 10,
      full: 10,
      marks: 9,
    },
    {
      name: "反向 twice the target",
      rule: "fiscalReverse",
      actual: 20,
      target: 10,
      full: 10,
      marks: 0,
    },
    { name: "等于 0 kept", rule: "fiscalEqual", actual: 0, target: 0, full: 5, marks: 5 },
    { name: "等于 0 broken", rule: "fiscalEqual", actual: 1, target: 0, full: 5, marks: 0 },
    { name: "定性 as marked", rule: "direct", actual: 4.5, target: 0, full: 5, marks: 4.5 },
  ] as const)("$name", ({ rule, actual, target, full, marks }) => {
    expect(fiscalMarks(rule, actual, target, full)).toBe(marks);
  });

  it.each([
    { rule: "fiscalPositive", preset: "positive" },
    { rule: "fiscalReverse", preset: "reverse" },
    { rule: "fiscalEqual", preset: "equal" },
  ] as const)("$rule is what scoring gives, within a rounding", ({ rule, preset }) => {
    const whole = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 2000 }), (actual, target) => {
        const scored = round((scoreOf({ kind: "fiscal", preset, target }, actual) * 15) / 100, 2);
        expect(fiscalMarks(rule, actual, target, 15)).toBeCloseTo(scored, 10);
      }),
    );
  });
});
