import type { Report } from "../../../src/reports/data/report";
import { render } from "../../../src/reports/render";
import type { ReportFormat } from "../../../src/reports/render/formats";
import type { MakeBook } from "../../../src/reports/render/makeBook";
import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";

/** Workbooks as the doors make them. */
const makeBook: MakeBook = async (sheets) => {
  const file = createXlsx();
  await file.sheets.render(sheets);
  return file.save();
};

/** Papers as a file. */
export function rendered(
  reports: readonly Report[],
  format: ReportFormat,
  date: string,
): Promise<Uint8Array> {
  return render(reports, format, date, makeBook);
}
