import fc from "fast-check";
import { presetBands } from "../../../src/scoring/grades/gradeScale";
import type { VetoEffect } from "../../../src/scoring/scheme";
import { gradeAfterVeto, NO_VETO, vetoOutcome } from "../../../src/scoring/grades/vetoOutcome";
import { codeOf } from "../codeOf";

const BANDS = presetBands("优秀/良好/合格/待改进")!;
const outcomeOf = (...effects: VetoEffect[]) =>
  vetoOutcome(
    effects.map((effect) => ({ unit: 0, item: "安全生产", effect, basis: "", date: "" })),
    BANDS,
  );

it.each<{ name: string; effects: VetoEffect[]; from: number; expected: number }>([
  { name: "no veto", effects: [], from: 0, expected: 0 },
  { name: "一票否决: the lowest grade", effects: [{ kind: "lowest" }], from: 0, expected: 3 },
  {
    name: "一票否优: not the top",
    effects: [{ kind: "ceiling", grade: null }],
    from: 0,
    expected: 1,
  },
  {
    name: "一票否优 leaves a lower grade alone",
    effects: [{ kind: "ceiling", grade: null }],
    from: 2,
    expected: 2,
  },
  {
    name: "一票否优 with a named band: at most 合格",
    effects: [{ kind: "ceiling", grade: "合格" }],
    from: 0,
    expected: 2,
  },
  { name: "drop two", effects: [{ kind: "drop", grades: 2 }], from: 1, expected: 3 },
  { name: "never below the lowest", effects: [{ kind: "drop", grades: 9 }], from: 1, expected: 3 },
  {
    name: "the strictest drop wins, they do not add up",
    effects: [
      { kind: "drop", grades: 1 },
      { kind: "drop", grades: 2 },
    ],
    from: 0,
    expected: 2,
  },
  {
    name: "the strictest of drop and ceiling",
    effects: [
      { kind: "drop", grades: 1 },
      { kind: "ceiling", grade: "合格" },
    ],
    from: 0,
    expected: 2,
  },
  {
    name: "a score veto changes no grade by itself",
    effects: [{ kind: "zero" }],
    from: 0,
    expected: 0,
  },
])("$name", ({ effects, from, expected }) => {
  expect(gradeAfterVeto(from, outcomeOf(...effects), BANDS.length)).toBe(expected);
});

it.each<{ name: string; effects: VetoEffect[]; expected: number }>([
  { name: "no cap", effects: [{ kind: "lowest" }], expected: Infinity },
  {
    name: "zero is stricter than a cap",
    effects: [{ kind: "cap", score: 59 }, { kind: "zero" }],
    expected: 0,
  },
  {
    name: "the lower cap",
    effects: [
      { kind: "cap", score: 79 },
      { kind: "cap", score: 59 },
    ],
    expected: 59,
  },
])("score: $name", ({ effects, expected }) => {
  expect(outcomeOf(...effects).scoreCap).toBe(expected);
});

it("only 一票否决 puts a unit after the rest", () => {
  expect(outcomeOf({ kind: "lowest" }).isLowest).toBe(true);
  expect(outcomeOf({ kind: "zero" }, { kind: "drop", grades: 3 }).isLowest).toBe(false);
  expect(outcomeOf()).toEqual(NO_VETO);
});

it("unknownGrade", () => {
  expect(codeOf(() => outcomeOf({ kind: "ceiling", grade: "称职" }))).toBe("unknownGrade");
});

it("a veto never raises a grade, and their order does not matter", () => {
  const effect = fc.constantFrom<VetoEffect>(
    { kind: "lowest" },
    { kind: "ceiling", grade: null },
    { kind: "ceiling", grade: "合格" },
    { kind: "drop", grades: 1 },
    { kind: "cap", score: 59 },
  );
  fc.assert(
    fc.property(fc.array(effect), fc.nat(3), (effects, grade) => {
      const after = gradeAfterVeto(grade, outcomeOf(...effects), BANDS.length);
      expect(after).toBeGreaterThanOrEqual(grade);
      expect(after).toBeLessThan(BANDS.length);
      expect(outcomeOf(...[...effects].reverse())).toEqual(outcomeOf(...effects));
    }),
  );
});
