import type { Report } from "../data/report";
import type { MakeBook } from "./makeBook";
import type { ReportFormat } from "./formats";
import { renderHtml } from "./renderHtml";
import { renderJson } from "./renderJson";
import { reportSheets } from "./sheets/reportSheets";

/** The bytes of papers in a format; charts of Word hold a workbook each. The library for Word loads when the first such file is asked for. */
export async function render(
  reports: readonly Report[],
  format: ReportFormat,
  date: string,
  makeBook: MakeBook,
): Promise<Uint8Array> {
  switch (format) {
    case "docx": {
      const { renderDocx } = await import("./docx/renderDocx");
      return renderDocx(reports, date, makeBook);
    }
    case "xlsx":
      return makeBook(reportSheets(reports));
    case "html":
      return new TextEncoder().encode(renderHtml(reports));
    case "json":
      return new TextEncoder().encode(renderJson(reports));
  }
}
