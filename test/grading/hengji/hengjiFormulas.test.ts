import { gradingSheets, prepareGrading } from "../../../src/grading/gradeWorkbook";
import { MemoryWorkbook } from "../../memory/memoryWorkbook";
import { clerkCase } from "../clerkCase";
import { schemeSheets } from "../schemeSheets";
import { calledFormula } from "./calledFormula";

it("every HJ formula that grading writes gives its cached value", async () => {
  const seen = new Set<string>();
  for (let seed = 0; seed < 400; seed++) {
    const { scheme, columns } = clerkCase(seed);
    const workbook = new MemoryWorkbook([]);
    await workbook.sheets.render(schemeSheets(scheme, columns));
    const { grading } = await prepareGrading(workbook, { isDraft: true });
    if (!grading) continue;
    const sheets = gradingSheets(grading, { date: "2026-12-31", version: "1" }, "hengji");
    const sheet = sheets.find(({ name }) => name === "计算过程")!;
    for (const cell of sheet.rows.flat()) {
      if (!cell?.formula) continue;
      const { name, result } = calledFormula(cell.formula, sheet);
      seen.add(name);
      expect({ seed, formula: cell.formula, ...result }).toEqual({
        seed,
        formula: cell.formula,
        value: cell.value,
      });
    }
  }
  expect([...seen].sort()).toEqual(["ADJUST", "GRADE", "RANKING", "SCORE"]);
});
