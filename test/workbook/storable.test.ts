import { UNCALCULATED, type CellValue } from "../../src/workbook/cell";
import { shownValue, storable } from "../../src/workbook/storable";
import { codeOf } from "./codeOf";

it.each<{ name: string; value: CellValue; expected: CellValue }>([
  { name: "a blank", value: null, expected: null },
  { name: "an empty text as a blank", value: "", expected: null },
  { name: "white space as a text", value: " ", expected: " " },
  { name: "zero", value: 0, expected: 0 },
  { name: "an error", value: { error: "#N/A" }, expected: { error: "#N/A" } },
])("stores $name", ({ value, expected }) => expect(storable(value)).toEqual(expected));

it.each<{ name: string; value: CellValue; code: string }>([
  { name: "a text too long", value: "长".repeat(32768), code: "textTooLong" },
])("refuses $name", async ({ value, code }) =>
  expect(await codeOf(() => storable(value))).toBe(code),
);

it.each<{ name: string; value: CellValue }>([
  { name: "what is not a number", value: Number.NaN },
  { name: "a value never calculated", value: UNCALCULATED },
])("is loud about $name", ({ value }) => expect(() => storable(value)).toThrow(RangeError));

it.each([
  {
    name: "a formula without a cached value",
    cell: { value: null, formula: "1+1" },
    expected: UNCALCULATED,
  },
  {
    name: "a formula read as uncalculated",
    cell: { value: { ...UNCALCULATED }, formula: "1+1" },
    expected: UNCALCULATED,
  },
  { name: "a cached value", cell: { value: 2, formula: "1+1" }, expected: 2 },
  { name: "a cached empty text", cell: { value: "", formula: 'T("")' }, expected: null },
])("shows $name", ({ cell, expected }) => expect(shownValue(cell)).toEqual(expected));
