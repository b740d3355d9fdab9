import { prepareGrading } from "../../src/grading/gradeWorkbook";
import type { PrepareOptions } from "../../src/grading/prepareRead";
import { numberOfTicks } from "../../src/scoring/numbers/round";
import type { CellValue } from "../../src/workbook/cell";
import { createMemoryWorkbook } from "../memory/createMemoryWorkbook";
import type { CellSpec } from "../../src/workbook/sheetSpec";

export type TestCell = CellValue | CellSpec;

/** A cell formatted as per cent. */
export function percent(value: number): CellSpec {
  return { value, style: { base: "number", format: "0.##%" } };
}

const GRADES: TestCell[][] = [
  ["等次", "下限"],
  ["优秀", 90],
  ["合格", 0],
];

/** What a clerk's tables come to: findings as "code 表!cell", and the published scores, null without one. */
export async function gradedTables(
  tables: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
  options: PrepareOptions = {},
) {
  const workbook = createMemoryWorkbook();
  const sheets = Object.entries({ 等次: GRADES, ...tables });
  await workbook.sheets.render(
    sheets.map(([name, rows]) => ({
      name,
      rows: rows.map((row) => row.map((cell) => (isSpec(cell) ? cell : { value: cell }))),
    })),
  );
  const { grading, findings } = await prepareGrading(workbook, options);
  const at = (level: string): string[] =>
    findings
      .filter((each) => each.level === level)
      .map(({ code, sheet, address }) => `${code} ${sheet}!${address}`);
  return {
    grading,
    findings,
    errors: at("error"),
    infos: at("info"),
    warnings: at("warning"),
    scores: grading
      ? [...grading.appraisal.score].map((ticks) =>
          Number.isNaN(ticks) ? null : numberOfTicks(ticks, 2),
        )
      : null,
  };
}

function isSpec(cell: TestCell): cell is CellSpec {
  return typeof cell === "object" && cell !== null && "value" in cell;
}
