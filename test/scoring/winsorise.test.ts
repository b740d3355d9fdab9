import { winsorise } from "../../src/scoring/winsorise";

const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

it.each([
  { name: "one high value", values: [...TEN, 100], expected: [...TEN, 10] },
  { name: "one low value", values: [...TEN, -90], expected: [...TEN, 1] },
  { name: "nothing to do", values: TEN, expected: TEN },
])("$name", ({ values, expected }) => {
  expect(winsorise(Object.freeze(values))).toEqual(expected);
});

it("stops at the limit", () => {
  const values = [...TEN, ...TEN, 100, 200];
  expect(winsorise(values, 1)).toEqual([...TEN, ...TEN, 100, 100]);
  expect(winsorise(values, 0)).toEqual(values);
});
