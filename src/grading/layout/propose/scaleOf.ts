import { GRADE_SCALES } from "../../../scoring/grades/gradeScale";
import { NO_GRADES, presetGrades, usualGrades } from "../mapping/grades";
import type { Mapping } from "../mapping/mapping";
import type { FoundTable } from "../see/foundTable";
import { textIn } from "../see/view";
import type { RoleOfColumn } from "./columnRole";
import { statedScales, type Graded, type StatedScale } from "./statedScales";
import type { Question, TableProposal } from "./proposal";
import { scaleQuestion } from "./scoreQuestionTexts";
import { option } from "./question";
import { both } from "../mapping/both";

export interface FoundScale extends Pick<TableProposal, "scale"> {
  readonly grades: Mapping["grades"];
  readonly questions: readonly Question[];
}

/**
 * The limits of the grades: those that the sheet states itself, in a formula, by its printed grades or in a note; else the
 * usual ones where the total is out of 100; else asked.
 */
export function scaleOf(graded: Graded): FoundScale {
  const { table, lines, grade, total, full } = graded;
  const columns = total ? [table.view.columnName(total.column)] : [];
  const stated = statedScales(graded);
  if (stated.length > 0) return ownScale(stated, full, columns);
  if (full !== 100) return asked(full, columns);
  const words = grade ? wordsIn(table, lines, grade) : new Set<string>();
  if (words.size === 0) return usual(usualGrades(100), full);
  const scale = Object.values(GRADE_SCALES).find((each) =>
    [...words].every((word) => (each as readonly string[]).includes(word)),
  );
  return scale ? usual(presetGrades(scale, 100), full) : asked(full, columns);
}

function usual(grades: Mapping["grades"], full: number | null): FoundScale {
  return { grades, questions: [], scale: { full, grades, from: "usual" } };
}

function asked(full: number | null, columns: readonly string[]): FoundScale {
  return {
    grades: NO_GRADES,
    questions: [scaleQuestion(full, columns)],
    scale: { full, grades: [], from: "asked" },
  };
}

/** Limits that the sheet states are proposed, not taken; where two places say different things, neither is suggested. */
function ownScale(
  stated: readonly StatedScale[],
  full: number | null,
  columns: readonly string[],
): FoundScale {
  const plain = scaleQuestion(full, columns);
  const [first, second] = stated;
  const options = stated.map(({ id, from, grades }) => {
    const shown = grades.map(({ name, lower }) => `${name} ${lower}`).join("、");
    return option(id, both(`${from["zh-CN"]}：${shown}`, `${from["en-US"]}: ${shown}`), { grades });
  });
  const { grades } = first!;
  return {
    grades: NO_GRADES,
    questions: [
      {
        ...plain,
        options: [...options, ...plain.options],
        cells: stated.flatMap(({ cell }) => cell ?? []),
        suggested: second ? null : first!.id,
      },
    ],
    scale: { full, grades: second ? [] : grades, from: second ? "asked" : "sheet" },
  };
}

function wordsIn(
  { view }: FoundTable,
  lines: readonly number[],
  { column }: RoleOfColumn,
): Set<string> {
  const words = new Set(lines.map((row) => textIn(view.value(row, column))));
  words.delete("");
  return words;
}
