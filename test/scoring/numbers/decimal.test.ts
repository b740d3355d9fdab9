import fc from "fast-check";
import { atFifteenDigits, decimalOf } from "../../../src/scoring/numbers/decimal";

const asText = (value: number) => Number(value.toPrecision(15));

describe("decimalOf", () => {
  it.each([
    { name: "zero", value: 0, coefficient: 0n, scale: 0 },
    { name: "minus zero", value: -0, coefficient: 0n, scale: 0 },
    { name: "a whole number", value: 90, coefficient: 90n, scale: 0 },
    { name: "a negative decimal", value: -2.675, coefficient: -2675n, scale: 3 },
    { name: "binary noise behind the 15th digit", value: 0.1 + 0.2, coefficient: 3n, scale: 1 },
    { name: "just below a whole number", value: 89.99999999999999, coefficient: 90n, scale: 0 },
    { name: "a small number", value: 1.5e-7, coefficient: 15n, scale: 8 },
    { name: "more than 15 digits", value: 2 ** 53, coefficient: 9007199254740990n, scale: 0 },
    { name: "a power of ten", value: 1e20, coefficient: 10n ** 20n, scale: 0 },
  ])("reads $name", ({ value, coefficient, scale }) => {
    expect(decimalOf(value)).toEqual({ coefficient, scale });
  });

  it("is the number that 15 digits write", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
        const { coefficient, scale } = decimalOf(value);
        expect(Number(`${coefficient}e${-scale}`)).toBe(asText(value));
      }),
    );
  });
});

describe("atFifteenDigits", () => {
  it.each([
    { name: "noise behind the 15th digit goes", value: 0.1 + 0.2, expected: 0.3 },
    { name: "minus zero is zero", value: -0, expected: 0 },
    { name: "NaN stays", value: NaN, expected: NaN },
    { name: "infinity stays", value: Infinity, expected: Infinity },
    { name: "four decimals stay", value: 12345678901.2345, expected: 12345678901.2345 },
    { name: "a fifth decimal is seen", value: 12345678901.23456, expected: 12345678901.2346 },
  ])("$name", ({ value, expected }) => {
    expect(atFifteenDigits(value)).toBe(expected);
  });

  it.each([
    { name: "any number", numbers: fc.double({ noDefaultInfinity: true }) },
    {
      name: "numbers of up to six decimals",
      numbers: fc
        .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
        .map(([digits, decimals]) => digits / 10 ** decimals),
    },
    {
      name: "neighbours of short decimals",
      numbers: fc
        .tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: -40, max: 40 }))
        .map(([digits, steps]) => (digits / 100) * (1 + steps * Number.EPSILON)),
    },
  ])("the quick way gives what 15 written digits give: $name", ({ numbers }) => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(atFifteenDigits(value)).toBe(asText(value));
      }),
    );
  });
});
