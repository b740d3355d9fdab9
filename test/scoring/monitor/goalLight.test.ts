import {
  goalLight,
  type LightRules,
  type QuarterGoal,
} from "../../../src/scoring/monitor/goalLight";

const RULES: LightRules = { green: 1, yellow: 0.9, countsUnreported: true };
const goal = (given: Partial<QuarterGoal> = {}): QuarterGoal => ({
  rule: { kind: "cumulative", direction: "higher", base: null },
  due: 100,
  reached: 100,
  isWaived: false,
  isOfOthers: false,
  isLate: true,
  ...given,
});
const none = { reached: null };

it.each<{ name: string; given: Partial<QuarterGoal>; light: string; isCounted: boolean }>([
  { name: "on schedule", given: {}, light: "green", isCounted: true },
  // 3 × 0.1 and the like leave such traces.
  { name: "a trace below", given: { reached: 99.999999999999 }, light: "green", isCounted: true },
  { name: "slightly late", given: { reached: 99.99 }, light: "yellow", isCounted: true },
  { name: "at the yellow line", given: { reached: 90 }, light: "yellow", isCounted: true },
  { name: "far behind", given: { reached: 89.99 }, light: "red", isCounted: true },
  { name: "not reported in time", given: none, light: "unreported", isCounted: true },
  {
    name: "before the deadline",
    given: { ...none, isLate: false },
    light: "awaited",
    isCounted: false,
  },
  {
    name: "another office's number",
    given: { ...none, isOfOthers: true },
    light: "awaitingData",
    isCounted: false,
  },
  { name: "waived", given: { ...none, isWaived: true }, light: "waived", isCounted: false },
  { name: "nothing due", given: { due: null }, light: "notDue", isCounted: false },
  {
    name: "nothing due nor reported",
    given: { due: 0, ...none },
    light: "notDue",
    isCounted: false,
  },
])("$name: $light", ({ given, light, isCounted }) => {
  expect(goalLight(goal(given), RULES)).toMatchObject({ light, isCounted });
});

it("leaves what was not reported out of the count where the scheme says so", () => {
  const found = goalLight(goal(none), { ...RULES, countsUnreported: false });
  expect(found).toMatchObject({ light: "unreported", isCounted: false });
});

it("takes the lines of the scheme", () => {
  const found = goalLight(goal({ reached: 80 }), { ...RULES, green: 0.95, yellow: 0.8 });
  expect(found).toMatchObject({ light: "yellow" });
});

it("tells what is wrong also where nothing is reported", () => {
  expect(goalLight(goal({ due: -1, ...none }), RULES)).toBe("dueNegative");
});
