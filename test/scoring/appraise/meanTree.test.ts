import { depthOf, largestError, meanTree } from "../../../src/scoring/appraise/meanTree";
import { givenIndicator, givenScheme } from "../given";

const GROUP = [{ name: "党建", weight: 40 }];
const scheme = givenScheme(
  [
    { ...givenIndicator("a", 50), groups: GROUP },
    { ...givenIndicator("b", 50), groups: GROUP },
    givenIndicator("c", 60),
  ],
  { aggregation: ["arithmetic", "geometric", "arithmetic"] },
);

it("a node has its weight, its mean and what brings a score to 100", () => {
  const root = meanTree(scheme, "");
  expect([root.indicator, root.isGeometric]).toEqual([-1, false]);
  const group = root.children.find(({ indicator }) => indicator < 0)!;
  expect(group.isGeometric).toBe(true);
  expect(group.children.map(({ indicator }) => indicator)).toEqual([0, 1]);
  const single = root.children.find(({ indicator }) => indicator === 2)!;
  expect([single.scale, single.children]).toEqual([1, []]);
});

it("the root, a group and its indicators are three levels", () => {
  expect(depthOf(meanTree(scheme, ""))).toBe(3);
});

it("the largest error of a score is that of its indicator", () => {
  expect(largestError(meanTree(scheme, ""), [1e-12, 3e-12, 2e-12])).toBe(3e-12);
});
