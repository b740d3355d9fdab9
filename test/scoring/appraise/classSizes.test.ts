import { classSizes } from "../../../src/scoring/appraise/classSizes";
import { Participation } from "../../../src/scoring/columns";
import { givenClasses, givenScores } from "../given";

it("counts who is assessed in each class", () => {
  const columns = givenScores([1, 2, 3], givenClasses(["甲", "乙", "乙"]));
  const participation = Uint8Array.of(0, Participation.exempt, 0);
  expect([...classSizes(columns)]).toEqual([1, 2]);
  expect([...classSizes({ ...columns, participation })]).toEqual([1, 1]);
});

it("everybody is of the one class where there are no classes", () => {
  expect([...classSizes(givenScores([1, 2, 3]))]).toEqual([3]);
});
