import { classPlans } from "../../../src/scoring/appraise/classPlan";
import { weightKinds } from "../../../src/scoring/appraise/weightKinds";
import { givenIndicator, givenScheme } from "../given";

it("classes without weights of their own are one kind", () => {
  const scheme = givenScheme([
    givenIndicator("a", 60, { classWeights: { 乡镇: 40 } }),
    givenIndicator("b", 40, { classWeights: { 乡镇: 60 } }),
  ]);
  const { count, kindOf, classNames } = weightKinds(classPlans(scheme, ["部门", "乡镇", "区县"]));
  expect({ count, kindOf: [...kindOf], classNames }).toEqual({
    count: 2,
    kindOf: [0, 1, 0],
    classNames: ["部门", "乡镇"],
  });
});
