import { readDate } from "../../../src/grading/read/dates";
import type { CellValue } from "../../../src/workbook/cell";

it.each<{ name: string; value: CellValue; date: string | undefined }>([
  { name: "a serial number", value: 46191, date: "2026-06-18" },
  { name: "a bare year", value: 2026, date: "2026" },
  { name: "a text", value: "2026年6月18日", date: "2026-06-18" },
  { name: "a text with words behind it", value: "2026-06-18 上午", date: "2026-06-18" },
  { name: "slashes", value: "2026/6/8", date: "2026-06-08" },
  { name: "eight digits", value: "20260618", date: "2026-06-18" },
  { name: "full-width digits, as far as they go", value: "２０２６．６", date: "2026-06" },
  { name: "a year in words", value: "2026年", date: "2026" },
  { name: "a month that is none", value: "2026-13-01", date: undefined },
  { name: "a day that the month does not have", value: "2026-02-30", date: undefined },
  { name: "the leap day", value: "2028-02-29", date: "2028-02-29" },
  { name: "words", value: "去年夏天", date: undefined },
  { name: "blank", value: null, date: "" },
  { name: "a day beyond the calendar", value: 1e12, date: undefined },
  { name: "a number below zero", value: -5, date: undefined },
])("reads $name", ({ value, date }) => {
  expect(readDate(value)).toBe(date);
});
