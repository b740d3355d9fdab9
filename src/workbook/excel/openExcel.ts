import { Features } from "./connection/features";
import { ExcelWorkbook } from "./excelWorkbook";

/** The workbook that Excel has open, once Office.js is ready. */
export async function openExcel(): Promise<ExcelWorkbook> {
  await Office.onReady();
  const { requirements } = Office.context;
  return new ExcelWorkbook(
    new Features((minor) => requirements.isSetSupported("ExcelApi", `1.${minor}`)),
  );
}
