import type { Report } from "../data/report";
import { renderHtml } from "./renderHtml";
import { renderJson } from "./renderJson";

export const FORMATS = ["docx", "html", "json"] as const;
export type ReportFormat = (typeof FORMATS)[number];

/** The bytes of papers in a format. The library for Word loads when the first such file is asked for. */
export async function render(
  reports: readonly Report[],
  format: ReportFormat,
  date: string,
): Promise<Uint8Array> {
  switch (format) {
    case "docx": {
      const { renderDocx } = await import("./docx/renderDocx");
      return renderDocx(reports, date);
    }
    case "html":
      return new TextEncoder().encode(renderHtml(reports));
    case "json":
      return new TextEncoder().encode(renderJson(reports));
  }
}
