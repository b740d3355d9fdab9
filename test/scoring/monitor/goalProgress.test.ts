import { goalProgress, type GoalRule } from "../../../src/scoring/monitor/goalProgress";
import { nearestNumber } from "../../../src/scoring/numbers/fraction";

const rule = (given: Partial<GoalRule> = {}): GoalRule => ({
  kind: "cumulative",
  direction: "higher",
  base: null,
  ...given,
});
const less = { direction: "lower" } as const;
const final = { kind: "final" } as const;
const milestone = { kind: "milestone" } as const;

it.each<{
  name: string;
  given?: Partial<GoalRule>;
  due: number;
  reached: number;
  progress: number;
}>([
  { name: "reached ÷ due", due: 120, reached: 103.2, progress: 0.86 },
  { name: "not a whole decimal", due: 30, reached: 25, progress: 25 / 30 },
  { name: "more than what is due", due: 100, reached: 130, progress: 1.3 },
  { name: "never below 0", due: 100, reached: -5, progress: 0 },
  { name: "an average", given: { kind: "average" }, due: 87, reached: 87, progress: 1 },
  // 2 − 44/35 = 26/35 = 0.742857…
  { name: "PM2.5: less is better", given: less, due: 35, reached: 44, progress: 26 / 35 },
  { name: "twice what is allowed and more", given: less, due: 35, reached: 80, progress: 0 },
  { name: "no accident where none is allowed", given: less, due: 0, reached: 0, progress: 1 },
  { name: "an accident where none is allowed", given: less, due: 0, reached: 1, progress: 0 },
  // (41.6 − 41) ÷ (42 − 41); reached ÷ due would say 0.990.
  { name: "森林覆盖率", given: { ...final, base: 41 }, due: 42, reached: 41.6, progress: 0.6 },
  // (6.5 − 8) ÷ (6 − 8)
  { name: "贫困率", given: { ...final, ...less, base: 8 }, due: 6, reached: 6.5, progress: 0.75 },
  {
    name: "from a loss to a gain",
    given: { ...final, base: -4 },
    due: 4,
    reached: 0,
    progress: 0.5,
  },
  { name: "worse than the base", given: { ...final, base: 41 }, due: 42, reached: 40, progress: 0 },
  { name: "kept where it is", given: { ...final, base: 42 }, due: 42, reached: 42, progress: 1 },
  { name: "not kept", given: { ...final, base: 42 }, due: 42, reached: 41.9, progress: 0 },
  {
    name: "kept low",
    given: { ...final, ...less, base: 6 },
    due: 6,
    reached: 6,
    progress: 1,
  },
  { name: "a milestone done", given: milestone, due: 1, reached: 1, progress: 1 },
  { name: "a milestone half done", given: milestone, due: 1, reached: 0.5, progress: 0.5 },
])("$name", ({ given, due, reached, progress }) => {
  const found = goalProgress(rule(given), due, reached);
  expect(found.kind === "progress" && nearestNumber(found.value)).toBe(progress);
});

it.each<{ name: string; given?: Partial<GoalRule>; due: number | null; expected: object }>([
  { name: "nothing due", due: null, expected: { kind: "notDue" } },
  { name: "0 due where more is better", due: 0, expected: { kind: "notDue" } },
  { name: "a due value below 0", due: -1, expected: problem("dueNegative") },
  { name: "the same where less is better", given: less, due: -1, expected: problem("dueNegative") },
  { name: "no base", given: final, due: 42, expected: problem("baseMissing") },
  {
    name: "a base above what is due",
    given: { ...final, base: 43 },
    due: 42,
    expected: problem("baseBeyond"),
  },
  {
    name: "a base below where less is better",
    given: { ...final, ...less, base: 5 },
    due: 6,
    expected: problem("baseBeyond"),
  },
])("has none with $name", ({ given, due, expected }) => {
  expect(goalProgress(rule(given), due, 1)).toEqual(expected);
});

function problem(code: string): object {
  return { kind: "problem", problem: code };
}
