import { competeRank } from "../../../src/scoring/rules/competeRank";
import { plainColumn } from "../../../src/scoring/rules/plainColumn";
import { allScores, type RuleColumn, type RuleOf } from "../../../src/scoring/rules/rule";
import { singleClasses } from "../../../src/scoring/rules/singleClasses";

const RULE: RuleOf<"compete"> = {
  kind: "compete",
  method: "rank",
  direction: "higher",
  dropPerPlace: 4,
};

/** Two units of 20 marks and one, alone in its class, of 10. */
const column = (singleClass: RuleColumn["singleClass"]): RuleColumn => ({
  ...plainColumn(Float64Array.of(9, 8, 7), Uint16Array.of(0, 0, 1), ["甲", "乙"]),
  classSizes: Uint32Array.of(2, 1),
  marking: "points",
  full: Float64Array.of(20, 10),
  singleClass,
});

it.each([
  { singleClass: "full", expected: [20, 16, 10] },
  // 20 and 16 of 20 are 90 % of full marks, and of 10 that is 9.
  { singleClass: "mean", expected: [20, 16, 9] },
] as const)("$singleClass, in marks", ({ singleClass, expected }) => {
  const given = column(singleClass);
  const scores = singleClasses(competeRank(RULE, given), RULE, given);
  expect([...allScores(scores, 3)]).toEqual(expected);
});
