import fc from "fast-check";
import { attainColumn } from "../../../src/scoring/appraise/attainColumn";
import { compileAttain } from "../../../src/scoring/attain";
import { plainColumns } from "../../../src/scoring/columns";
import { allScores } from "../../../src/scoring/appraise/columnScorer";
import type { Rule } from "../../../src/scoring/scheme";
import { codeOf } from "../codeOf";
import { givenIndicator } from "../given";

type Attain = Extract<Rule, { kind: "attain" }>;

const rule = (rest: Partial<Attain> = {}): Attain => ({
  kind: "attain",
  direction: "higher",
  target: 90,
  floor: null,
  cap: 100,
  partial: true,
  ...rest,
});

it("gives what compileAttain gives, bit by bit", () => {
  const value = fc.oneof(fc.double({ min: -50, max: 250, noNaN: true }), fc.constant(NaN));
  fc.assert(
    fc.property(
      fc.array(value),
      fc.constantFrom("higher", "lower"),
      fc.constantFrom(100, 120),
      (values, direction, cap) => {
        const scorer = attainColumn(
          givenIndicator("a", 1),
          rule({ direction, cap }),
          Float64Array.from(values),
        )!;
        const score = compileAttain(90, { direction, cap });
        expect([...allScores(scorer, plainColumns([], values.length))]).toEqual(values.map(score));
      },
    ),
  );
});

it.each([
  { name: "the unit's own target", rest: { target: null } },
  { name: "all or nothing", rest: { partial: false } },
  { name: "a range", rest: { direction: "range", target: [1, 2] } },
  { name: "equal", rest: { direction: "equal" } },
] as const)("leaves $name to others", ({ rest }) => {
  expect(attainColumn(givenIndicator("a", 1), rule(rest), new Float64Array(1))).toBeNull();
});

it("达标性 (B) is never overfilled", () => {
  const scorer = attainColumn(
    givenIndicator("a", 1, { category: "B" }),
    rule({ cap: 120 }),
    Float64Array.of(180),
  )!;
  expect([...allScores(scorer, plainColumns([], 1))]).toEqual([100]);
});

it("refuses what cannot be scored", () => {
  expect(
    codeOf(() => attainColumn(givenIndicator("a", 1), rule({ target: 0 }), new Float64Array(1))),
  ).toBe("attainFloorNeeded");
});
