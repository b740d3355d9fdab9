import fc from "fast-check";
import { solveWeights } from "../../../../src/grading/layout/propose/solveWeights";

const mark = fc.integer({ min: 40, max: 100 });

it("finds whole per cents from totals of two decimals", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 6 }),
      fc.infiniteStream(mark),
      (shares, marks) => {
        const sum = shares.reduce((all, share) => all + share, 0);
        // The last share takes what is left of a hundred, so that all are whole per cents.
        const own = shares.map((share) => Math.floor((share * 100) / sum));
        own[own.length - 1]! += 100 - own.reduce((all, share) => all + share, 0);
        const rows = Array.from({ length: 60 }, () => own.map(() => marks.next().value as number));
        const totals = rows.map(
          (row) => Math.round(row.reduce((all, value, at) => all + value * own[at]!, 0)) / 100,
        );
        const solved = solveWeights(rows, totals);
        // Streams may repeat one number; rows that are all alike tell nothing apart.
        if (solved) expect(solved).toEqual(own.map((share) => share / 100));
      },
    ),
    { numRuns: 200 },
  );
});

it.each([
  {
    name: "rows that are all alike",
    rows: [
      [80, 80],
      [80, 80],
      [80, 80],
    ],
    totals: [80, 80, 80],
  },
  {
    name: "a column that follows from another",
    rows: [
      [1, 2],
      [2, 4],
      [3, 6],
    ],
    totals: [3, 6, 9],
  },
  {
    name: "a weight that is taken away",
    rows: [
      [5, 1],
      [7, 2],
      [9, 9],
    ],
    totals: [4, 5, 0],
  },
])("says nothing of $name", ({ rows, totals }) => {
  expect(solveWeights(rows, totals)).toBeUndefined();
});
