import { takingPart } from "../../../src/scoring/appraise/takingPart";
import { Participation } from "../../../src/scoring/columns";
import { givenClasses, givenIndicator, givenScheme, givenScores } from "../given";

const VALUES = Float64Array.of(1, 2, 3);

it("exempt units and classes without the indicator take no part", () => {
  const scheme = givenScheme([givenIndicator("a", 100, { classWeights: { 乡镇: null } })]);
  const columns = givenScores([1, 2, 3], {
    ...givenClasses(["部门", "乡镇", "部门"]),
    participation: Uint8Array.of(0, 0, Participation.absent),
  });
  expect([...takingPart(VALUES, scheme, columns, 0)]).toEqual([1, NaN, NaN]);
  expect([...VALUES]).toEqual([1, 2, 3]);
});

it("where everybody does, nothing is copied", () => {
  expect(
    takingPart(VALUES, givenScheme([givenIndicator("a", 100)]), givenScores([1, 2, 3]), 0),
  ).toBe(VALUES);
});
