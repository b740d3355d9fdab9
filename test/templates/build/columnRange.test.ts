import { columnRange } from "../../../src/templates/build/columnRange";

describe("columnRange", () => {
  it.each([
    {
      name: "fixes column and rows",
      sheet: "积分台账",
      column: 9,
      rows: 222,
      range: "'积分台账'!$J$4:$J$225",
    },
    {
      name: "doubles a quote in the name",
      sheet: "A's",
      column: 0,
      rows: 2,
      range: "'A''s'!$A$4:$A$5",
    },
    { name: "reaches beyond Z", sheet: "B", column: 27, rows: 2, range: "'B'!$AB$4:$AB$5" },
  ])("$name", ({ sheet, column, rows, range }) => {
    expect(columnRange(sheet, column, rows)).toBe(range);
  });
});
