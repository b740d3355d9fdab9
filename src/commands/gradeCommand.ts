import type { FormulaMode } from "../grading/results/grading";
import { earlierResults } from "../grading/run/earlierResults";
import { findAssessment } from "../grading/run/findAssessment";
import { prepareAssessment } from "../grading/run/prepareAssessment";
import { resultsSheet } from "../grading/run/resultsSheet";
import { sealOf } from "../grading/run/seal";
import { writeResults } from "../grading/run/writeResults";
import type { Command } from "./command";
import { COMMAND_TEXTS } from "./commandTexts";
import { inBoth } from "./inBoth";

/**
 * 一键评分 with the pane closed: writes and shows 结果 where no error stands in the way; otherwise the pane opens on
 * the page that asks or shows what is wrong.
 */
export const gradeCommand: Command = writeAs("values");

/** 结果转公式: the results again, as formulas that calculate without the add-in. */
export const nativeFormulasCommand: Command = writeAs("native");

function writeAs(mode: FormulaMode): Command {
  return async ({ workbook, stamp }) => {
    const assessment = await findAssessment(workbook);
    if (assessment.kind === "empty") return { page: "templates" };
    if (assessment.kind !== "format" && assessment.kind !== "mapped") return { page: "grade" };
    const mapping = assessment.kind === "mapped" ? assessment.mapping : undefined;
    const { grading } = await prepareAssessment(workbook, mapping);
    if (!grading) return { page: "grade" };
    // A sheet 结果 that is not ours is replaced only after its owner has seen it named in the preview.
    if ((await resultsSheet(workbook)) && (await earlierResults(workbook)).size === 0)
      return { page: "grade" };
    const seal = await sealOf(workbook);
    if (seal) {
      const text = inBoth(COMMAND_TEXTS.sealed, () => ({ date: seal.date }));
      return { page: "grade", notice: { kind: "warning", text } };
    }
    await writeResults(workbook, grading, { stamp, mode, ...(mapping ? { mapping } : {}) });
    const results = await resultsSheet(workbook);
    if (results && workbook.capabilities.selection)
      await workbook.session.select(results.name, { row: 0, column: 0, rows: 1, columns: 1 });
    return undefined;
  };
}
