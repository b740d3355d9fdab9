import { classPlans } from "../../../src/scoring/appraise/classPlan";
import { countedScores } from "../../../src/scoring/appraise/countedScores";
import { sumError } from "../../../src/scoring/appraise/sumError";
import { givenColumns, givenIndicator, givenScheme } from "../given";

it("marks that count as they are add no error; coefficients enlarge what rules lose", () => {
  const attain = {
    kind: "attain",
    direction: "higher",
    target: 90,
    floor: null,
    cap: null,
    partial: true,
  } as const;
  const errorFor = (rule: typeof attain | { kind: "direct" }, difficulty: number): number => {
    const scheme = givenScheme([givenIndicator("a", 100, { rule })]);
    const columns = givenColumns([[80]], { difficulty: Float64Array.of(difficulty) });
    const counted = countedScores(scheme, columns);
    return sumError(columns, counted, classPlans(scheme, [""])).constant;
  };
  expect(errorFor({ kind: "direct" }, 2)).toBe(0);
  expect(errorFor(attain, 1)).toBeGreaterThan(0);
  expect(errorFor(attain, 1)).toBeLessThan(1e-11);
  expect(errorFor(attain, 2)).toBeCloseTo(2 * errorFor(attain, 1), 20);
});
