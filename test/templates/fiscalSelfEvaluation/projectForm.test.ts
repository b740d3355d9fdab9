import { fiscalSelfEvaluation } from "../../../src/templates/fiscalSelfEvaluation/fiscalSelfEvaluation";
import {
  CLASSES,
  INDICATORS,
  PROJECTS,
} from "../../../src/templates/fiscalSelfEvaluation/fiscalSelfEvaluationData";
import { gradeSample } from "../graded";

const FIRST_ITEM = 5;
const TOTAL = FIRST_ITEM + INDICATORS.length;

describe("the form of a project", () => {
  it("prints the total that is graded, and items that add up to it", async () => {
    const { cell, weightedOf } = await gradeSample(fiscalSelfEvaluation);
    const items = INDICATORS.map((_, index) => Number(cell("自评表", FIRST_ITEM + index, 6)));
    const total = items.reduce((sum, marks) => sum + marks, 0);
    expect(cell("自评表", TOTAL, 6)).toBeCloseTo(total, 10);
    expect(cell("自评表", TOTAL, 6)).toBeCloseTo(weightedOf(PROJECTS[0]!.name["zh-CN"]), 10);
    expect(cell("自评表", TOTAL, 5)).toBe(100);
  });

  it.each(CLASSES.map((name, at) => ({ name: name["zh-CN"], at })))(
    "has 10/50/30/10 for $name",
    ({ at }) => {
      const groups = new Map<unknown, number>();
      for (const { level1, classWeights } of INDICATORS) {
        groups.set(level1, (groups.get(level1) ?? 0) + (classWeights[at] ?? 0));
      }
      expect([...groups.values()]).toEqual([10, 50, 30, 10]);
    },
  );
});
