import { classPlans } from "../../../src/scoring/appraise/classPlan";
import { givenIndicator, givenScheme } from "../given";

const SCHEME = givenScheme([
  givenIndicator("a", 60, { classWeights: { 乡镇: null } }),
  givenIndicator("b", 40, { classWeights: { 乡镇: 100 } }),
  givenIndicator("c", null, { category: "C" }),
]);

it("says what counts for a class, and how much", () => {
  const plan = classPlans(SCHEME, ["乡镇"])[0]!;
  expect([...plan.applies]).toEqual([0, 1, 0]);
  expect([...plan.factors.numbers]).toEqual([0, 1, 0]);
});

it("works out each pattern of missing scores once", () => {
  const plan = classPlans(SCHEME, ["部门"])[0]!;
  expect([...plan.without([0]).numbers]).toEqual([0, 1, 0]);
  expect(plan.without([0])).toBe(plan.without([0]));
});

it("classes without weights of their own share a plan", () => {
  const [departments, towns, counties] = classPlans(SCHEME, ["部门", "乡镇", "区县"]);
  expect(departments).toBe(counties);
  expect(towns).not.toBe(departments);
});
