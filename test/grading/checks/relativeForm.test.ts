import { relativeForm } from "../../../src/grading/checks/relativeForm";

it.each([
  {
    name: "the same formula filled down",
    formula: "SUM(B2:D2)",
    row: 1,
    same: "SUM(B3:D3)",
    at: 2,
  },
  { name: "a fixed column and row", formula: "B2/$B$9", row: 1, same: "B3/$B$9", at: 2 },
  {
    name: "a function whose name ends in digits",
    formula: "LOG10(A2)",
    row: 1,
    same: "LOG10(A3)",
    at: 2,
  },
  {
    name: "a text that looks like a cell",
    formula: 'IF(A2="B2",1,0)',
    row: 1,
    same: 'IF(A3="B2",1,0)',
    at: 2,
  },
])("is the same for $name", ({ formula, row, same, at }) => {
  expect(relativeForm(formula, row, 4)).toBe(relativeForm(same, at, 4));
});

it.each([
  { name: "a shifted reference", formula: "SUM(B2:D2)", other: "SUM(B2:D2)" },
  { name: "a shorter range", formula: "SUM(B2:D2)", other: "SUM(B3:C3)" },
  { name: "another text", formula: 'IF(A2="B2",1,0)', other: 'IF(A3="B3",1,0)' },
])("differs for $name", ({ formula, other }) => {
  expect(relativeForm(formula, 1, 4)).not.toBe(relativeForm(other, 2, 4));
});
