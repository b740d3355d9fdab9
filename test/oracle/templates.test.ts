import { gradingSheets, prepareGrading } from "../../src/grading/gradeWorkbook";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { RENDERINGS } from "../templates/renderings";
import { formulaDifferences, type FormulaComparison } from "./formulaDifferences";

const STAMP = { date: "2026-12-31", version: "0" };
describeWithLibreOffice("templates with their graded samples, recalculated by LibreOffice", () => {
  let compared: FormulaComparison[] = [];

  beforeAll(async () => {
    const files: Uint8Array[] = [];
    for (const { sheets } of RENDERINGS) {
      const workbook = createXlsx();
      await workbook.sheets.render(sheets);
      const { grading } = await prepareGrading(workbook);
      await workbook.sheets.render(gradingSheets(grading!, STAMP, "native"));
      files.push(workbook.save());
    }
    compared = await formulaDifferences(files);
  }, 600_000);

  it.each(RENDERINGS.map(({ name }, index) => ({ name, index })))(
    "$name: every formula keeps the value that it gives",
    ({ index }) => {
      const { formulas, found } = compared[index]!;
      expect(found.slice(0, 10)).toEqual([]);
      expect(formulas).toBeGreaterThan(0);
    },
  );

  it("would not miss a value that its formula does not give", async () => {
    const workbook = createXlsx();
    await workbook.sheets.render([{ name: "A", rows: [[{ value: 3, formula: "1+1" }]] }]);
    const [comparison] = await formulaDifferences([workbook.save()]);
    expect(comparison!.found).toMatchObject([{ cell: "R1C1", ours: 3, theirs: 2 }]);
  }, 120_000);
});
