import { gradingSheets, prepareGrading } from "../../../src/grading/gradeWorkbook";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import type { CellValue } from "../../../src/workbook/cell";

const STAMP = { date: "2026-12-31", version: "1.0.0" };

/** An office's workbook in English with a veto, an award without a document, a tie across the quota and an absence. */
const SHEETS: Readonly<Record<string, CellValue[][]>> = {
  Scheme: [
    ["item", "value"],
    ["name", "Departments"],
    ["quota method", "by tier"],
  ],
  Indicators: [
    ["code", "name", "weight"],
    ["K1", "Tasks", 60],
    ["K2", "Service", 40],
  ],
  Grades: [
    ["grade", "lower limit", "places"],
    ["Excellent", 90, 1],
    ["Good", 80, null],
    ["Pass", 0, null],
  ],
  Data: [
    ["unit", "K1", "K2", "status"],
    ["Finance", 95, 95, null],
    ["Health", 95, 95, null],
    ["Housing", 85, "N/A", null],
    ["Archive", 70, 70, "exempt"],
  ],
  Vetoes: [
    ["unit", "item", "effect", "basis"],
    ["Housing", "Accident", "lowest", "Rules 9"],
  ],
};

async function sheetsOf(more: Readonly<Record<string, CellValue[][]>> = {}) {
  const { grading, findings } = await prepareGrading(createMemoryWorkbook({ ...SHEETS, ...more }));
  expect(findings.filter(({ level }) => level === "error")).toEqual([]);
  return gradingSheets(grading!, STAMP, "native");
}

it("an English workbook gets its results in English, to the last word", async () => {
  const sheets = await sheetsOf();
  expect(sheets.map(({ name }) => name)).toEqual([
    "Results",
    "Calculation",
    "CalculationParameters",
    "SelfCheck",
    "Checks",
  ]);
  const [results] = sheets;
  const cells = results!.rows.map((row) => row.map((cell) => cell?.value ?? null));
  expect(cells[2]).toEqual([
    ...["No.", "Unit", "Score", "Suggested grade", "Rank", "Notes"],
    ...["Decided grade", "Reason", "Document"],
  ]);
  const [finance, , housing, archive] = cells.slice(3);
  expect(finance!.slice(1, 6)).toEqual([
    ...["Finance", 95, "to be decided (Excellent/Good)", 1],
    "Equal scores straddle the quota line: to be decided",
  ]);
  // K2 is 40 % of the weight.
  expect(housing![5]).toBe(
    'Veto: Accident (Rules 9); From "Good" to "Pass"; 40 % of the weight goes to other indicators',
  );
  expect(archive!.slice(3, 6)).toEqual(["no grade", null, "no grade"]);
  const written = JSON.stringify(sheets).match(/"[^"]*[\u4e00-\u9fff][^"]*"/g);
  expect(written).toBeNull();
});

it("results that stand there in Chinese are replaced where they stand", async () => {
  const sheets = await sheetsOf({
    结果: [["考核结果"], ["单位", "总分", "审定等次"], ["Finance", 95, null]],
  });
  expect(sheets[0]!.name).toBe("结果");
});
