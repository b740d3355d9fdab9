import { numberOfFraction } from "../../../src/scoring/numbers/round";
import {
  appliesTo,
  classesWithOwnWeights,
  countsFor,
  weightFor,
  weightTree,
  type WeightNode,
} from "../../../src/scoring/weights/weightTree";
import { givenIndicator, givenScheme } from "../given";

const OWN = givenIndicator("a", 30, { classWeights: { 乡镇: 20, 部门: null } });

it.each([
  { className: "乡镇", weight: 20, applies: true },
  { className: "部门", weight: null, applies: false },
  { className: "区县", weight: 30, applies: true },
  { className: "constructor", weight: 30, applies: true },
])("weight in $className: $weight", ({ className, weight, applies }) => {
  expect(weightFor(OWN, className)).toBe(weight);
  expect(appliesTo(OWN, className)).toBe(applies);
  expect(classesWithOwnWeights(givenScheme([OWN])).has(className)).toBe(
    className === "乡镇" || className === "部门",
  );
});

it.each([
  { name: "a weight counts", indicator: givenIndicator("a", 30), settings: {}, expected: true },
  {
    name: "a constraint does not",
    indicator: givenIndicator("a", 30, { category: "C" }),
    settings: {},
    expected: false,
  },
  {
    name: "no weight does not",
    indicator: givenIndicator("a", null),
    settings: {},
    expected: false,
  },
  {
    name: "积分 do in 分值制",
    indicator: givenIndicator("a", null),
    settings: { marking: "points" },
    expected: true,
  },
  {
    name: "积分 have no place among places",
    indicator: givenIndicator("a", null),
    settings: { marking: "points", method: "places" },
    expected: false,
  },
] as const)("$name", ({ indicator, settings, expected }) => {
  expect(countsFor(givenScheme([indicator], settings), indicator, "")).toBe(expected);
});

const outline = ({ name, weight, children }: WeightNode): unknown[] =>
  children.length > 0
    ? [name, numberOfFraction(weight), ...children.map(outline)]
    : [name, numberOfFraction(weight)];

it("three levels: groups come once, in the order of their first indicator, and add up unless they state a weight", () => {
  const scheme = givenScheme([
    givenIndicator("a", 10, {
      groups: [
        { name: "一", weight: null },
        { name: "甲", weight: null },
      ],
    }),
    givenIndicator("b", 40),
    givenIndicator("c", 20, { groups: [{ name: "一", weight: null }] }),
    givenIndicator("d", 5, {
      groups: [
        { name: "一", weight: null },
        { name: "甲", weight: 12 },
      ],
    }),
    givenIndicator("e", 99, { category: "C" }),
  ]);
  // 甲 states 12 in its second row.
  expect(outline(weightTree(scheme, ""))).toEqual([
    "",
    72,
    ["b", 40],
    ["一", 32, ["c", 20], ["甲", 12, ["a", 10], ["d", 5]]],
  ]);
});
