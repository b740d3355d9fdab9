const DAY = 86_400_000;

/** The day after so many days; days are as 2026-12-31. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** First and last of so many working days (Monday to Friday) from a day, which counts itself where told. */
export function workingPeriod(
  start: string,
  days: number,
  isFirstCounted: boolean,
): { readonly from: string; readonly to: string } {
  let day = isFirstCounted ? start : dayAfter(start, 1);
  while (isWeekend(day)) day = dayAfter(day, 1);
  const from = day;
  for (let counted = 1; counted < days;) {
    day = dayAfter(day, 1);
    if (!isWeekend(day)) counted += 1;
  }
  return { from, to: day };
}
