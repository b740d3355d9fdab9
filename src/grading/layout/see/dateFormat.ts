/** Whether a number format shows a day, a month or a year. */
export function isDateFormat(format: string | null): boolean {
  return format !== null && /[yd年月日]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|General/g, ""));
}
