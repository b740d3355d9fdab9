import type { Report } from "../data/report";

/** The papers as data, each figure with its exact value and source. */
export function renderJson(reports: readonly Report[]): string {
  return `${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`;
}
