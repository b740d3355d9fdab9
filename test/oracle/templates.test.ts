import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gradingSheets, prepareGrading } from "../../src/grading/gradeWorkbook";
import { fiscalSelfEvaluation } from "../../src/templates/fiscalSelfEvaluation/fiscalSelfEvaluation";
import {
  INDICATORS,
  PROJECTS,
  type Project,
} from "../../src/templates/fiscalSelfEvaluation/fiscalSelfEvaluationData";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { gradeSample } from "../templates/graded";
import { recalculate } from "./libreOffice";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { RENDERINGS } from "../templates/renderings";
import { formulaDifferences, type FormulaComparison } from "./formulaDifferences";
import { LONG } from "../patience";

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

  it(
    "would not miss a value that its formula does not give",
    async () => {
      const workbook = createXlsx();
      await workbook.sheets.render([{ name: "A", rows: [[{ value: 3, formula: "1+1" }]] }]);
      const [comparison] = await formulaDifferences([workbook.save()]);
      expect(comparison!.found).toMatchObject([{ cell: "R1C1", ours: 3, theirs: 2 }]);
    },
    LONG,
  );
});

describeWithLibreOffice("the form of a fiscal project, whichever is chosen", () => {
  const TOTAL = { row: 5 + INDICATORS.length, column: 6 };

  it("prints the total that is graded, or says that the results have it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hengji-form-"));
    const files: string[] = [];
    for (const [index, { name }] of PROJECTS.entries()) {
      const workbook = createXlsx();
      await workbook.sheets.render(
        fiscalSelfEvaluation.sheets({ locale: "zh-CN", isScaled: false }),
      );
      await workbook.cells.write("自评表", 2, 1, [[name["zh-CN"]]]);
      files.push(join(folder, `${index}.xlsx`));
      writeFileSync(files[index]!, workbook.save());
    }
    const { weightedOf } = await gradeSample(fiscalSelfEvaluation);
    const printed = (await recalculate(files)).map(async (file) => {
      const { values } = await openXlsx(new Uint8Array(readFileSync(file))).cells.read("自评表");
      return values[TOTAL.row]![TOTAL.column];
    });
    const hasNone = ({ values }: Project): boolean =>
      Object.values(values).some((value) => typeof value === "object" && "zh-CN" in value);
    const wanted = PROJECTS.map((project) =>
      hasNone(project) ? "见结果表" : weightedOf(project.name["zh-CN"]),
    );
    expect(await Promise.all(printed)).toEqual(wanted);
    rmSync(folder, { recursive: true });
  }, 300_000);
});
