import { lowerReached } from "../../../src/scoring/explain/lowerReached";

it.each([
  { value: 7.9, expected: 5 },
  { value: 8, expected: 8 },
  { value: 7.999999999999999, expected: 8 },
  { value: -1, expected: -1 },
])("$value reaches $expected", ({ value, expected }) => {
  expect(
    lowerReached(
      [
        [8, 100],
        [0, 60],
        [5, 80],
      ],
      value,
    ),
  ).toBe(expected);
});
