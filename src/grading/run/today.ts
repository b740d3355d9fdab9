/** The day on this machine's clock: 2026-12-31. */
export function today(date = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
