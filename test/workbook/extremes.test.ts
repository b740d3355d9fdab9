import { largest, smallest } from "../../src/workbook/extremes";

it("finds the extremes of more numbers than a call takes as arguments", () => {
  const numbers = Array.from({ length: 1_048_576 }, (_, index) => (index * 7919) % 1_048_576);
  expect(largest(numbers)).toBe(1_048_575);
  expect(smallest(numbers)).toBe(0);
});

it("knows what holds without numbers", () => {
  expect([largest([], 0), largest([]), smallest([])]).toEqual([0, -Infinity, Infinity]);
  expect(largest([-3, -9], 0)).toBe(0);
});
