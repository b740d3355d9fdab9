import fc from "fast-check";
import { joinParts, partsOf } from "../../../src/web/files/sheetParts";
import type { SheetSpec } from "../../../src/workbook/sheetSpec";

const sheets = fc.array(
  fc.record({
    name: fc.string(),
    rows: fc.array(fc.array(fc.record({ value: fc.integer() }))),
    merges: fc.constant([]),
  }),
);

it("sheets come out as they went in", () => {
  fc.assert(
    fc.property(sheets, (given: readonly SheetSpec[]) => {
      expect(joinParts([...partsOf(given)])).toEqual(given);
    }),
  );
});

it("no piece of a long sheet is large", () => {
  const row = Object.freeze(Array.from({ length: 30 }, () => ({ value: 1 })));
  const rows = Array.from({ length: 5000 }, () => row);
  const pieces = [...partsOf([{ name: "考核", rows }])];
  const sizes = pieces.map((piece) => ("rows" in piece ? piece.rows.length * 30 : 0));
  expect(Math.max(...sizes)).toBeLessThan(21_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(150_000);
});
