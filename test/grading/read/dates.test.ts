import { dateText, yearOf } from "../../../src/grading/read/dates";
import type { CellValue } from "../../../src/workbook/cell";

it.each<{ name: string; value: CellValue; year: number | null; text: string }>([
  { name: "a serial number", value: 46191, year: 2026, text: "2026-06-18" },
  { name: "a bare year", value: 2026, year: 2026, text: "2026" },
  { name: "a text", value: "2026年6月18日", year: 2026, text: "2026年6月18日" },
  { name: "full-width digits", value: "２０２６．６", year: 2026, text: "２０２６．６" },
  { name: "words", value: "去年夏天", year: null, text: "去年夏天" },
  { name: "blank", value: null, year: null, text: "" },
  { name: "a day beyond the calendar", value: 1e12, year: null, text: "1000000000000" },
  { name: "a number below zero", value: -5, year: null, text: "-5" },
])("reads $name", ({ value, year, text }) => {
  expect({ year: yearOf(value), text: dateText(value) }).toEqual({ year, text });
});
