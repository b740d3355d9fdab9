import { Features } from "../../../../src/workbook/excel/connection/features";

it("has what the requirement sets promise, until a member is missing", () => {
  const features = new Features((minor) => minor <= 12);
  expect([13, 12, 9, 4].map((minor) => features.has(minor))).toEqual([false, true, true, true]);
  expect(features.lower()).toBe(true);
  expect([12, 9].map((minor) => features.has(minor))).toEqual([false, true]);
});

it("ends at the base", () => {
  const features = new Features(() => false);
  expect(features.has(4)).toBe(true);
  expect(features.lower()).toBe(false);
});
