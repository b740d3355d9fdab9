import type { FormulaMode } from "../grading/results/grading";
import { findAssessment } from "../grading/run/findAssessment";
import { concernSentence } from "../grading/run/concernSentence";
import { offerGrading } from "../grading/run/gradingOffer";
import { isGraded, writeOffer } from "../grading/run/writeOffer";
import type { Command } from "./command";
import type { PageRequest } from "./pageRequests";

/**
 * 一键评分 with the pane closed: writes and shows 结果 where no error stands in the way and nothing is replaced by
 * something else; otherwise the pane opens on the page that asks, or shows what is wrong or would change.
 */
export const gradeCommand: Command = writeAs("values");

/** 结果转公式: the results again, as formulas that calculate without the add-in. */
export const nativeFormulasCommand: Command = writeAs("native");

function writeAs(mode: FormulaMode): Command {
  return async ({ workbook, stamp }): Promise<PageRequest | undefined> => {
    const assessment = await findAssessment(workbook);
    if (assessment.kind === "empty") return { page: "templates" };
    if (assessment.kind !== "format" && assessment.kind !== "mapped") return { page: "grade" };
    const mapping = assessment.kind === "mapped" ? assessment.mapping : undefined;
    const offer = await offerGrading(workbook, mapping);
    if (!isGraded(offer)) return { page: "grade" };
    const written = await writeOffer(workbook, offer, { stamp, mode, allowed: [] });
    if (written.kind === "overtaken") return { page: "grade" };
    if (written.kind === "stopped") {
      const text = concernSentence(written.concern);
      return { page: "grade", notice: { kind: "warning", text } };
    }
    if (workbook.capabilities.selection) {
      await workbook.session.select(written.sheets[0]!, { row: 0, column: 0, rows: 1, columns: 1 });
    }
    return undefined;
  };
}
