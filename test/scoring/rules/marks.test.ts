import { addMarks, addMarksBelowZero, type Marks } from "../../../src/scoring/rules/marks";

const some: Marks = { values: Float64Array.of(9, 10, 60, NaN), factor: 0.5 };
const others: Marks = { values: Float64Array.of(9, 8, 2, 5), factor: 2 };
const below: Marks = { values: Float64Array.of(-3, -4, 2, -6), factor: 0.5 };

it.each([
  { name: "none", marks: [], expected: [1, 1, 1], isBelow: false },
  { name: "one", marks: [some], expected: [6, 31, NaN], isBelow: false },
  { name: "two", marks: [some, others], expected: [22, 35, NaN], isBelow: false },
  { name: "three", marks: [some, others, below], expected: [20, 36, NaN], isBelow: true },
  { name: "two, one below 0", marks: [below, others], expected: [15, 6, 8], isBelow: true },
])("adds the marks of units from 1 to 3 to what is there: $name", ({ marks, ...wanted }) => {
  const sums = new Float64Array(3).fill(1);
  expect(addMarks(sums, marks, 1, 4)).toBe(wanted.isBelow);
  expect([...sums]).toEqual(wanted.expected);
});

it("what is below 0 is added on its own", () => {
  const negatives = new Float64Array(3);
  addMarksBelowZero(negatives, [some, below, below], 1, 4);
  expect([...negatives]).toEqual([-4, 0, -6]);
});
