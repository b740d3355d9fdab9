import { writeFileSync } from "node:fs";
import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";
import { classOf, CODES, markOf, nameOf } from "./marks";
import { SCHEME_SHEETS } from "./schemeSheets";

/** Writes a workbook with the scheme and the same data as `writeLines`, in 数据. */
export async function writeWorkbook(path: string, units: number): Promise<void> {
  const workbook = createXlsx();
  const header = ["单位", "类别", ...CODES].map((value) => ({ value }));
  const row = (unit: number) => [
    { value: nameOf(unit) },
    { value: classOf(unit) },
    ...CODES.map((_, column) => ({ value: markOf(unit, column) })),
  ];
  const data = { name: "数据", rows: [header], body: { count: units, row, after: [] } };
  await workbook.sheets.render([...SCHEME_SHEETS, data]);
  writeFileSync(path, workbook.save());
}
