import { gradingSheets, prepareGrading } from "../../src/grading/gradeWorkbook";
import type { Columns } from "../../src/scoring/columns";
import type { Scheme } from "../../src/scoring/scheme";
import type { SheetSpec } from "../../src/workbook/sheetSpec";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { schemeSheets } from "../grading/schemeSheets";

const STAMP = { date: "2026-12-31", version: "0" };

/** One graded case in plain formulas; its sheets carry the number of the case, so that many fit into one workbook. */
export async function nativeSheets(
  id: number,
  scheme: Scheme,
  columns: Columns,
): Promise<SheetSpec[]> {
  const workbook = createXlsx();
  await workbook.sheets.render(schemeSheets(scheme, columns));
  const { grading, findings } = await prepareGrading(workbook, { isDraft: true });
  // A case in which no unit is complete has nothing to compare.
  if (!grading) {
    const stopped = findings.filter(
      ({ level, code, isOfUnit }) => level === "error" && !isOfUnit && code !== "noCompleteUnit",
    );
    if (stopped.length > 0) throw new Error(`${id}: ${stopped[0]!.message("en-US")}`);
    return [];
  }
  const data = await workbook.cells.read("数据");
  const dataSheet: SheetSpec = {
    name: "数据",
    rows: data.values.map((row) => row.map((value) => ({ value }))),
  };
  const sheets = [dataSheet, ...gradingSheets(grading, STAMP, "native")];
  return sheets.filter(({ name }) => name !== "检查").map((sheet) => numbered(sheet, id));
}

/** Without looks: formulas do not depend on them, and number formats would hide digits. */
function numbered({ name, rows }: SheetSpec, id: number): SheetSpec {
  return {
    name: `${name}_${id}`,
    rows: rows.map((row) =>
      row.map((cell) => {
        if (cell === undefined) return undefined;
        const formula = cell.formula?.replace(/(数据|计算过程|计算参数|结果)!/g, `$1_${id}!`);
        return { ...cell, formula, style: undefined };
      }),
    ),
  };
}
