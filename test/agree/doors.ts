import Papa from "papaparse";
import { prepareCsv } from "../../src/grading/csv/gradeCsv";
import { resultLines } from "../../src/grading/csv/resultLines";
import { gradingSheets, prepareGrading } from "../../src/grading/gradeWorkbook";
import type { CellValue } from "../../src/workbook/cell";
import { CsvReader } from "../../src/workbook/csv/csvReader";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { calledFormula } from "../grading/hengji/calledFormula";
import { schemeSheets } from "../grading/schemeSheets";
import { MemoryWorkbook } from "../memory/memoryWorkbook";
import { report, tableRows } from "../reports/papers";
import { answersIn, writtenAnswers, type Answer } from "./answers";
import type { DrawnScheme } from "./schemes";
import { DRAFT, gradingOf, STAMP, workbookOf, writtenIn } from "./written";

/** One way in which an office comes to results; undefined where no unit has complete data. */
export type Door = (drawn: DrawnScheme) => Promise<readonly Answer[] | undefined>;

/** An .xlsx file, opened, graded, saved and opened again. */
export const file: Door = async ({ scheme, columns }) => {
  const made = createXlsx();
  await made.sheets.render(schemeSheets(scheme, columns));
  const workbook = openXlsx(made.save());
  const answers = await writtenIn(workbook);
  return answers && writtenAnswers(openXlsx(workbook.save()));
};

/** The units as lines of a .csv, and the results as lines. */
export const lines: Door = async ({ scheme, columns }) => {
  const sheets = schemeSheets(scheme, columns);
  const data = sheets.find(({ name }) => name === "数据")!;
  const text = Papa.unparse(data.rows.map((row) => row.map((cell) => cell?.value ?? "")));
  const workbook = new MemoryWorkbook([]);
  await workbook.sheets.render(sheets.filter((sheet) => sheet !== data));
  const reader = new CsvReader(wholeText(text), 44);
  const source = { name: "数据", reader, expected: columns.size, progress: () => undefined };
  const grading = gradingOf(await prepareCsv(workbook, source, DRAFT));
  if (!grading) return undefined;
  const written = Buffer.concat([...resultLines(grading)]).toString("utf8");
  return answersIn(Papa.parse<CellValue[]>(written.replace(/^\uFEFF/, "")).data);
};

async function* wholeText(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}

/** 汇总表, a line a unit as in the data. */
export const paper: Door = async (drawn) => {
  const workbook = await workbookOf(drawn);
  const grading = gradingOf(await prepareGrading(workbook, DRAFT));
  if (!grading) return undefined;
  const { blocks } = await report({ workbook, grading }, "ranking", { view: "order" });
  return answersIn(tableRows(blocks.find(({ kind }) => kind === "table")));
};

/** What functions in cells give otherwise than the results beside them, and how many there are. */
export async function differingCells({ scheme, columns }: DrawnScheme) {
  const workbook = await workbookOf({ seed: 0, scheme, columns });
  const grading = gradingOf(await prepareGrading(workbook, DRAFT));
  const sheets = grading ? gradingSheets(grading, STAMP, "hengji") : [];
  const cells = sheets.flatMap((sheet) =>
    sheet.rows
      .flat()
      .flatMap((cell) => (cell?.formula?.startsWith("HJ.") ? [{ sheet, cell }] : [])),
  );
  const differing = cells.flatMap(({ sheet, cell }) => {
    const { result } = calledFormula(cell.formula!, sheet);
    const isSame = "value" in result && result.value === cell.value;
    return isSame ? [] : [{ formula: cell.formula, value: cell.value, result }];
  });
  return { cells: cells.length, differing };
}
