import { GRADE_SCALES } from "../../scoring/gradeScale";
import type { RoleOfColumn } from "./columnRoles";
import type { FoundTable } from "./findTables";
import type { Mapping } from "./mapping";
import type { Question } from "./proposal";
import { gradesQuestion, NO_GRADES, presetGrades } from "./questionTexts";
import { textIn } from "./view";

/** The grades that the sheet's own words point to, else the usual ones; asked where the total is not out of 100. */
export function gradesFor(
  { view }: FoundTable,
  gradeColumns: readonly RoleOfColumn[],
  lines: readonly number[],
  full: number | null,
): { grades: Mapping["grades"]; question?: Question } {
  if (full !== 100) return { grades: NO_GRADES, question: gradesQuestion(full) };
  const scales = Object.values(GRADE_SCALES);
  for (const { column } of gradeColumns) {
    const words = new Set(lines.map((row) => textIn(view.value(row, column))));
    words.delete("");
    const scale = scales.find((each) =>
      [...words].every((word) => (each as readonly string[]).includes(word)),
    );
    if (words.size === 0) continue;
    if (!scale) return { grades: NO_GRADES, question: gradesQuestion(100) };
    return { grades: presetGrades(scale, 100) };
  }
  return { grades: presetGrades(GRADE_SCALES["优秀良好合格待改进"], 100) };
}
