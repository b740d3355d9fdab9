import {
  calendarOf,
  dayType,
  workingDaysLeft,
  workingPeriod,
  type CalendarDay,
} from "../../../src/grading/calendar/workingDays";

// The spring festival of 2025 as the notice of the State Council has it.
const REST = ["01-28", "01-29", "01-30", "01-31", "02-01", "02-02", "02-03", "02-04"];
const SPRING: readonly CalendarDay[] = [
  ...REST.map((day) => ({ day: `2025-${day}`, type: "rest" as const })),
  { day: "2025-01-26", type: "work" },
  { day: "2025-02-08", type: "work" },
];

it.each([
  {
    name: "Saturdays and Sundays alone",
    days: [],
    first: false,
    from: "2025-01-27",
    to: "2025-01-31",
  },
  { name: "with the calendar", days: SPRING, first: false, from: "2025-01-26", to: "2025-02-07" },
  {
    name: "the first day counted",
    days: SPRING,
    first: true,
    from: "2025-01-24",
    to: "2025-02-06",
  },
])("five working days from 2025-01-24, $name", ({ days, first, from, to }) => {
  expect(workingPeriod("2025-01-24", 5, first, calendarOf(days))).toEqual({ from, to });
});

it("counts what is left after a day: 02-05, 02-06 and 02-07 after 02-04", () => {
  expect(workingDaysLeft("2025-02-04", "2025-02-07", calendarOf(SPRING))).toBe(3);
  expect(workingDaysLeft("2025-02-07", "2025-02-07", calendarOf(SPRING))).toBe(0);
});

it("knows the years that it says something about", () => {
  expect([2025, 2026].map((year) => calendarOf(SPRING).knows(year))).toEqual([true, false]);
});

it.each([
  ["休", "rest"],
  [" 班 ", "work"],
  ["work", "work"],
  ["节", undefined],
  [1, undefined],
])("reads the type %s", (word, type) => {
  expect(dayType(word)).toBe(type);
});
