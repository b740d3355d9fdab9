import fc from "fast-check";
import { weightSheet, type WeightSet } from "../../../src/grading/edit/weightSheet";
import {
  changed,
  followed,
  isBalanced,
  rounded,
  scaled,
  sharesOf,
  totalOf,
  valuesOf as readValues,
  type WeightValues,
} from "../../../src/grading/edit/weightSteps";
import { editWorkbook, readOf, TWO_LEVELS } from "./schemes";

const setOf = (count: number, target: number | null = 100, factor: 1 | 100 = 1): WeightSet => ({
  id: "",
  name: "",
  members: Array.from({ length: count }, (_, index) => `K${index}`),
  target,
  factor,
  followsGroup: false,
});
const valuesOf = (weights: readonly number[]): WeightValues =>
  new Map(weights.map((weight, index) => [`K${index}`, weight]));

it.each([
  {
    weights: [30, 20, 15, 15, 10, 10, 10],
    rounds: [27, 18, 14, 14, 9, 9, 9],
    target: 100,
    factor: 1,
  },
  {
    weights: [0.3, 0.2, 0.15, 0.15, 0.1, 0.1, 0.1],
    rounds: [0.27, 0.18, 0.14, 0.14, 0.09, 0.09, 0.09],
    target: 1,
    factor: 100,
  },
] as const)(
  "$weights: exact proportion and whole numbers",
  ({ weights, rounds, target, factor }) => {
    const set = setOf(weights.length, target, factor);
    const proportion = scaled(set, valuesOf(weights));
    expect(proportion.get("K0")).toBeCloseTo(weights[0] / 1.1, 12);
    expect(isBalanced(set, proportion)).toBe(true);
    expect([...rounded(set, valuesOf(weights)).values()]).toEqual(rounds);
  },
);

it.each([
  { name: "no total is stated", set: setOf(2, null), weights: [1, 2] },
  { name: "all are zero", set: setOf(2), weights: [0, 0] },
  { name: "the target is no whole number", set: setOf(2, 12.5), weights: [3, 4], only: "rounded" },
])("changes nothing where $name", ({ set, weights, only }) => {
  const values = valuesOf(weights);
  expect(rounded(set, values)).toBe(values);
  if (!only) expect(scaled(set, values)).toBe(values);
});

it("leaves fixed weights alone", () => {
  const fixed = new Set(["K0"]);
  const values = valuesOf([50, 30, 30]);
  expect([...scaled(setOf(3), values, fixed).values()]).toEqual([50, 25, 25]);
  expect([...rounded(setOf(3), valuesOf([50, 30, 31]), fixed).values()]).toEqual([50, 25, 25]);
  expect(scaled(setOf(3), valuesOf([120, 1, 1]), fixed).get("K1")).toBe(1);
});

it("says when 33.33 × 3 is not 100", () => {
  expect(isBalanced(setOf(3), valuesOf([33.33, 33.33, 33.33]))).toBe(false);
  expect(totalOf(setOf(3), valuesOf([33.33, 33.33, 33.33]))).toBe(99.99);
});

it.each([
  { name: "the others give in proportion", weights: [40, 30, 30], to: 60, after: [60, 20, 20] },
  {
    name: "hundredths add up",
    weights: [40, 20, 20, 20],
    to: 50,
    after: [50, 16.67, 16.67, 16.66],
  },
  { name: "all of it to one", weights: [40, 30, 30], to: 100, after: [100, 0, 0] },
  { name: "more than all is refused", weights: [40, 30, 30], to: 110, after: [40, 30, 30] },
  {
    name: "the others have nothing to take in proportion to",
    weights: [100, 0],
    to: 60,
    after: [100, 0],
  },
])("one weight moves and the total stays: $name", ({ weights, to, after }) => {
  const set = setOf(weights.length);
  const moved = changed(set, valuesOf(weights), "K0", to, { keepsTotal: true });
  expect([...moved.values()]).toEqual(after);
});

it("changes one weight alone where that is wanted", () => {
  const moved = changed(setOf(2), valuesOf([40, 60]), "K0", 50, { keepsTotal: false });
  expect([...moved.values()]).toEqual([50, 60]);
});

it("keeps any total, whatever moves", () => {
  const weight = fc.integer({ min: 1, max: 4000 }).map((each) => each / 100);
  fc.assert(
    fc.property(fc.array(weight, { minLength: 2, maxLength: 8 }), weight, (weights, to) => {
      const set = setOf(weights.length);
      const values = valuesOf(weights);
      const before = totalOf(set, values);
      const after = totalOf(set, changed(set, values, "K0", to, { keepsTotal: true }));
      expect(Math.abs(after - before)).toBeLessThanOrEqual(1e-9);
    }),
  );
});

it("tells what each indicator counts of the whole, through its groups", async () => {
  const { scheme } = await readOf(editWorkbook({ indicators: TWO_LEVELS }));
  const sheet = weightSheet(scheme, "");
  const shares = [...sharesOf(sheet, readValues(sheet))];
  expect(shares.map(([indicator, share]) => [indicator, Number(share.toFixed(4))])).toEqual([
    [0, 0.3],
    [1, 0.3],
    [2, 0.1091],
    [3, 0.2909],
  ]);
});

it("weights below a group go with it where they total its weight", async () => {
  const indicators = TWO_LEVELS.map((row) => [...row]);
  [indicators[1]![4], indicators[2]![4]] = [20, 40];
  const { scheme } = await readOf(editWorkbook({ indicators }));
  const sheet = weightSheet(scheme, "");
  const before = readValues(sheet);
  const after = followed(sheet.sets, before, new Map(before).set('["工作"]', 30));
  expect([after.get("K1"), after.get("K2")]).toEqual([10, 20]);
  expect([after.get("K3"), after.get("K4")]).toEqual([30, 80]);
  expect(isBalanced(sheet.sets[1]!, after)).toBe(true);
});
