import { markingOf, ruleColumn } from "../../../src/scoring/appraise/ruleColumn";
import { Participation } from "../../../src/scoring/columns";
import { givenClasses, givenIndicator, givenScheme, givenScores } from "../given";

it("full marks and assessed units of each class", () => {
  const scheme = givenScheme([givenIndicator("a", 30, { classWeights: { 乙: 20 } })], {
    marking: "points",
  });
  const columns = givenScores([1, 2, 3], {
    ...givenClasses(["甲", "乙", "乙"]),
    participation: Uint8Array.of(0, 0, Participation.exempt),
  });
  const { full, classSizes, measured } = ruleColumn(scheme, columns, 0);
  expect({ full: [...full], sizes: [...classSizes] }).toEqual({ full: [30, 20], sizes: [1, 1] });
  expect([...measured.values]).toEqual([1, 2, NaN]);
});

it("百分制 has 100 everywhere, and so has 变化法", () => {
  const scheme = givenScheme([givenIndicator("a", 30)]);
  expect([...ruleColumn(scheme, givenScores([1]), 0).full]).toEqual([100]);
  expect(markingOf(givenScheme([], { marking: "points", method: "change" }))).toBe("percent");
});
