import { appraise } from "../../../src/scoring/appraise/appraise";
import { NO_FACTS } from "./noFacts";
import { classData, unitContext } from "../../../src/scoring/explain/unitContext";
import { givenClasses, givenIndicator, givenScheme, givenScores } from "../given";

it("works out what belongs to the class once, and names the unit's class", () => {
  const columns = givenScores([80, 90], givenClasses(["甲", "乙"]));
  const appraisal = appraise(givenScheme([givenIndicator("a", 100)]), columns);
  const data = classData(appraisal);
  const { classIndex, className, scoresOf } = unitContext(appraisal, data, 1, NO_FACTS);
  expect({ classIndex, className }).toEqual({ classIndex: 1, className: "乙" });
  expect(scoresOf(0)).toBe(data.scoresOf(0));
  expect([...scoresOf(0)]).toEqual([80, 90]);
});
