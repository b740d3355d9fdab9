import fc from "fast-check";
import {
  addressOf,
  areaAddress,
  columnIndex,
  columnLetters,
  parseArea,
} from "../../src/workbook/address";

it.each([
  { column: 0, letters: "A" },
  { column: 25, letters: "Z" },
  { column: 26, letters: "AA" },
  { column: 701, letters: "ZZ" },
  { column: 16383, letters: "XFD" },
])("column $column is $letters", ({ column, letters }) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnIndex(letters)).toBe(column);
});

it.each([
  { text: "F7", area: { row: 6, column: 5, rows: 1, columns: 1 } },
  { text: "A1:C9", area: { row: 0, column: 0, rows: 9, columns: 3 } },
  { text: "$B$2:$D4", area: { row: 1, column: 1, rows: 3, columns: 3 } },
  { text: "F7:F7", area: { row: 6, column: 5, rows: 1, columns: 1 } },
])("reads $text", ({ text, area }) => expect(parseArea(text)).toEqual(area));

it.each(["", "A", "7", "A1:", "甲1", "A1 B2", "AAAA1"])("does not take %j for an address", (text) =>
  expect(parseArea(text)).toBeUndefined(),
);

it("reads back what it writes", () => {
  const count = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(fc.nat(16000), fc.nat(1_000_000), count, count, (column, row, rows, columns) => {
      expect(parseArea(areaAddress({ row, column, rows, columns }))).toEqual({
        row,
        column,
        rows,
        columns,
      });
    }),
  );
  expect(addressOf(6, 5)).toBe("F7");
});
