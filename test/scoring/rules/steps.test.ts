import { lastReached, sortedSteps } from "../../../src/scoring/rules/steps";
import { codeOf } from "../codeOf";

it("steps in any order are sorted by their limits", () => {
  const { limits, scores } = sortedSteps([
    [8, 100],
    [0, 60],
    [5, 80],
  ]);
  expect({ limits: [...limits], scores: [...scores] }).toEqual({
    limits: [0, 5, 8],
    scores: [60, 80, 100],
  });
  expect([-1, 0, 4.99, 5, 100].map((value) => lastReached(limits, value))).toEqual([
    -1, 0, 0, 1, 2,
  ]);
});

it.each([
  { code: "noSteps", steps: [] },
  { code: "duplicateStep", steps: [[1, 2] as const, [1, 3] as const] },
  { code: "invalidNumber", steps: [[NaN, 2] as const] },
])("$code", ({ code, steps }) => expect(codeOf(() => sortedSteps(steps))).toBe(code));
