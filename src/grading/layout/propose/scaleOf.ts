import { GRADE_SCALES } from "../../../scoring/grades/gradeScale";
import { hasNoGrades, NO_GRADES, presetGrades, usualGrades } from "../mapping/grades";
import type { Mapping } from "../mapping/mapping";
import type { FoundTable } from "../see/foundTable";
import { textIn } from "../see/view";
import type { RoleOfColumn } from "./columnRole";
import { limitsFrom } from "./limitsFrom";
import type { Question, TableProposal } from "./proposal";
import { scaleQuestion } from "./questionTexts";
import { option } from "./question";
import { both } from "../mapping/both";

/** What the grades of a table follow from. */
export interface Graded {
  readonly table: FoundTable;
  readonly lines: readonly number[];
  readonly grade: RoleOfColumn | undefined;
  /** The printed totals, or what stands for them where one column alone counts. */
  readonly total: RoleOfColumn | undefined;
  /** The total of one who has full marks in all; null where that is not known. */
  readonly full: number | null;
}

export interface FoundScale extends Pick<TableProposal, "scale"> {
  readonly grades: Mapping["grades"];
  readonly questions: readonly Question[];
}

/**
 * The limits of the grades: those by which the sheet's own grades follow from its totals; else the usual ones where the
 * total is out of 100; else asked.
 */
export function scaleOf({ table, lines, grade, total, full }: Graded): FoundScale {
  const columns = total ? [table.view.columnName(total.column)] : [];
  const printed = grade && total && ownLimits(table, lines, grade, total);
  if (printed) return ownScale(printed, full, columns);
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

/** Limits that follow from printed grades are proposed, not taken: another limit may fit them as well. */
function ownScale(
  grades: Mapping["grades"],
  full: number | null,
  columns: readonly string[],
): FoundScale {
  const shown = grades.map(({ name, lower }) => `${name} ${lower}`).join("、");
  const plain = scaleQuestion(full, columns);
  const own = option(
    "sheet",
    both(`按表中的等次：${shown}`, `as the grades of the sheet: ${shown}`),
    { grades },
  );
  return {
    grades: NO_GRADES,
    questions: [{ ...plain, options: [own, ...plain.options], suggested: "sheet" }],
    scale: { full, grades, from: "sheet" },
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

function ownLimits(
  { view }: FoundTable,
  lines: readonly number[],
  grade: RoleOfColumn,
  { facts }: RoleOfColumn,
): Mapping["grades"] | undefined {
  const words = lines.map((row) => textIn(view.value(row, grade.column)));
  const limits = limitsFrom(words, facts.values);
  return limits && !hasNoGrades(limits) ? limits : undefined;
}
