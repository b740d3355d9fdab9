import { givesMarks, isLowerBetter, lostBy, scoresBy } from "../../../src/scoring/rules";
import { plainColumn } from "../../../src/scoring/rules/plainColumn";
import { allScores } from "../../../src/scoring/rules/rule";
import type { Rule } from "../../../src/scoring/scheme";

const FISCAL: Rule = { kind: "fiscal", preset: "reverse", target: 90 };
const DEDUCT: Rule = { kind: "deduct", direction: "lower", target: 1, pointsPerUnit: 2 };

it("the kind of a rule picks what scores it, and what it takes as a constraint", () => {
  const column = plainColumn(Float64Array.of(99));
  expect([...allScores(scoresBy(FISCAL, column), 1)]).toEqual([90]);
  expect(lostBy(FISCAL, column)).toBeNull();
  expect([...allScores(lostBy(DEDUCT, column)!, 1)]).toEqual([196]);
});

it.each<{ rule: Rule; marks: boolean; lower: boolean }>([
  { rule: { kind: "direct" }, marks: true, lower: false },
  { rule: FISCAL, marks: false, lower: true },
  { rule: DEDUCT, marks: true, lower: true },
  {
    rule: { kind: "compete", method: "rank", direction: "higher", dropPerPlace: 2 },
    marks: true,
    lower: false,
  },
  {
    rule: { kind: "compete", method: "rank", direction: "higher", dropPerPlace: null },
    marks: false,
    lower: false,
  },
])("$rule.kind gives marks: $marks, less is better: $lower", ({ rule, marks, lower }) => {
  expect({ marks: givesMarks(rule), lower: isLowerBetter(rule) }).toEqual({ marks, lower });
});
