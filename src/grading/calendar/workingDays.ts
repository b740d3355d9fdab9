import type { CellValue } from "../../workbook/cell";

/** Which days are worked; days are as 2026-12-31. */
export interface Calendar {
  isWorkingDay(day: string): boolean;
  /** Whether anything is said of a year; otherwise only Saturdays and Sundays are free. */
  knows(year: number): boolean;
}

/** Monday to Friday. */
const WEEKDAYS: Calendar = {
  isWorkingDay: (day) => !isWeekend(day),
  knows: () => false,
};

/** A day that is free, or worked although it is a weekend, as a row of 工作日 has it. */
export interface CalendarDay {
  readonly day: string;
  readonly type: "rest" | "work";
}

/** Monday to Friday, with the days that 工作日 names. */
export function calendarOf(days: readonly CalendarDay[]): Calendar {
  const types = new Map(days.map(({ day, type }) => [day, type]));
  const years = new Set(days.map(({ day }) => Number(day.slice(0, 4))));
  return {
    isWorkingDay: (day) => {
      const type = types.get(day);
      return type === undefined ? !isWeekend(day) : type === "work";
    },
    knows: (year) => years.has(year),
  };
}

/** 休 or 班 of a cell; undefined for anything else. */
export function dayType(value: CellValue): CalendarDay["type"] | undefined {
  const word = typeof value === "string" ? value.trim().toLowerCase() : "";
  if (REST.has(word)) return "rest";
  return WORK.has(word) ? "work" : undefined;
}

const REST = new Set(["休", "放假", "休息", "rest"]);
const WORK = new Set(["班", "上班", "调休上班", "work"]);

const DAY = 86_400_000;

/** The day after so many days; days are as 2026-12-31. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** First and last of so many working days from a day, which counts itself where told. */
export function workingPeriod(
  start: string,
  days: number,
  isFirstCounted: boolean,
  calendar: Calendar = WEEKDAYS,
): { readonly from: string; readonly to: string } {
  let day = isFirstCounted ? start : dayAfter(start, 1);
  while (!calendar.isWorkingDay(day)) day = dayAfter(day, 1);
  const from = day;
  for (let counted = 1; counted < days;) {
    day = dayAfter(day, 1);
    if (calendar.isWorkingDay(day)) counted += 1;
  }
  return { from, to: day };
}

/** The working days after a day, up to and with another. */
export function workingDaysLeft(after: string, to: string, calendar: Calendar): number {
  let left = 0;
  for (let day = dayAfter(after, 1); day <= to; day = dayAfter(day, 1)) {
    if (calendar.isWorkingDay(day)) left += 1;
  }
  return left;
}
