import { comparedOne, comparedValues } from "../../../src/scoring/numbers/comparedValues";
import { fractionOf, type Fraction } from "../../../src/scoring/numbers/fraction";

const half: Fraction = { numerator: 5n, denominator: 10n ** 11n };

it.each([
  { name: "noise behind the 10th decimal goes", value: 5.00000000000001, expected: 5 },
  { name: "the 10th decimal stays", value: 5.0000000001, expected: 5.0000000001 },
  { name: "below 0 as above", value: -5.00000000000001, expected: -5 },
  { name: "15 digits from 100,000 up", value: 123456.7890123456, expected: 123456.789012346 },
  { name: "nothing stays nothing", value: NaN, expected: NaN },
])("$name", ({ value, expected }) => {
  const exact = (): Fraction => fractionOf(value);
  const computed = { values: Float64Array.of(value), error: 1e-13, exact };
  expect([...comparedValues(computed, 2)]).toEqual([expected]);
});

it("at the edge of the 10th decimal the exact fraction decides", () => {
  const above = comparedOne({ value: 5e-11, error: 1e-13, exact: () => half }, 2);
  const below = comparedOne(
    { value: 5e-11, error: 1e-13, exact: () => ({ ...half, denominator: half.denominator + 1n }) },
    2,
  );
  expect([above, below]).toEqual([1e-10, 0]);
});

it("far from the edge it is not asked for", () => {
  const unasked = (): Fraction => {
    throw new Error("not needed");
  };
  const values = Float64Array.of(89.5, 0, 100, 12.34);
  expect([...comparedValues({ values, error: 1e-12, exact: unasked }, 2)]).toEqual([...values]);
});

it("brings to 11 decimals where 8 are published", () => {
  const value = 1 + 4e-11;
  const computed = { values: Float64Array.of(value), error: 1e-13, exact: () => half };
  expect([...comparedValues(computed, 2)]).toEqual([1]);
  expect([...comparedValues(computed, 8)]).toEqual([1.00000000004]);
});
