import { direct } from "../../../src/scoring/rules/direct";
import { plainColumn } from "../../../src/scoring/rules/plainColumn";
import { allScores } from "../../../src/scoring/rules/rule";

const RULE = { kind: "direct" } as const;

it("the value is the score, which may be below 0, and stands where the value stands", () => {
  const values = Float64Array.of(0, 88.5, NaN, -1);
  const column = plainColumn(values);
  const scores = direct.scores(RULE, column);
  expect([...allScores(scores, 4)]).toEqual([0, 88.5, NaN, -1]);
  expect(scores.isSigned).toBe(true);
  expect(scores.marks).toBe(column.measured.values);
});
