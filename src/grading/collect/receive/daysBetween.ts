const DAY = 86_400_000;

/**
 * Calendar days from one day to another, as 2026-12-20.
 *
 * @example
 * daysBetween("2026-12-20", "2026-12-23"); // => 3
 */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
