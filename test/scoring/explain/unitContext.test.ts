import { appraise } from "../../../src/scoring/appraise/appraise";
import { classData, unitContext } from "../../../src/scoring/explain/unitContext";
import { givenClasses, givenIndicator, givenScheme, givenScores } from "../given";

const columns = givenScores([80, "blank", 60], givenClasses(["部门", "部门", "乡镇"]));
const appraisal = appraise(givenScheme([givenIndicator("a", 100)], { missing: "zero" }), columns);

it("works out what belongs to the class once", () => {
  const data = classData(appraisal);
  expect([...data.scoresOf(0)]).toEqual([80, NaN, 60]);
  expect([...data.filledOf(0)]).toEqual([80, 0, 60]);
  expect(data.spreadsOf(0)).toBe(data.spreadsOf(0));
  expect([...data.placesOf(0, "higher")]).toEqual([1, NaN, 1]);
  expect(data.rowOf(0)!.scores[0]).toBe(80);
});

it("knows the class of the unit", () => {
  expect(unitContext(appraisal, classData(appraisal), 2)).toMatchObject({
    unit: 2,
    group: 1,
    className: "乡镇",
  });
});
