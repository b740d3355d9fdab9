import type { Sentence } from "../../../scoring/locale";
import { GRADE_SCALES } from "../../../scoring/grades/gradeScale";
import { hasNoGrades } from "../mapping/grades";
import { lineIndex } from "../mapping/lineIndex";
import type { Mapping } from "../mapping/mapping";
import { both } from "../mapping/both";
import { marksVeto } from "../see/marksVeto";
import { textIn } from "../see/view";
import { formulaLimits } from "./formulaLimits";
import { gradeNote } from "./gradeNote";
import { limitsFrom } from "./limitsFrom";
import type { FoundTable } from "../see/foundTable";
import type { RoleOfColumn } from "./columnRole";

type Grades = Mapping["grades"];

/** What the grades of a table follow from. */
export interface Graded {
  readonly table: FoundTable;
  readonly lines: readonly number[];
  readonly grade: RoleOfColumn | undefined;
  /** The printed totals, or what stands for them where one column alone counts. */
  readonly total: RoleOfColumn | undefined;
  /** Columns of vetoes: the grade of who has one there follows from it, and not from the total. */
  readonly vetoes: readonly RoleOfColumn[];
  /** The total of one who has full marks in all; null where that is not known. */
  readonly full: number | null;
}

/** Limits of grades that a sheet states, and where. */
export interface StatedScale {
  readonly id: "formula" | "sheet" | "note";
  readonly from: Sentence;
  readonly grades: Grades;
  readonly cell?: string;
}

/**
 * What a sheet states of the limits of its grades: the formula of the printed grades, a note beside the table, or else the
 * limits that printed grades leave room for. Two that differ are both told.
 */
export function statedScales(graded: Graded): StatedScale[] {
  const note = byNote(graded);
  const isKept = note !== undefined && !contradicts(graded, note.grades);
  const printed = byFormula(graded) ?? (isKept ? undefined : byPrinted(graded));
  const all = [...(printed ? [printed] : []), ...(note ? [note] : [])];
  return all.filter((each, at) => at === 0 || !isSame(each.grades, all[0]!.grades));
}

function isSame(one: Grades, other: Grades): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The printed grade and total of a unit. */
interface PrintedGrade {
  readonly word: string;
  readonly total: number;
  readonly isVetoed: boolean;
}

function printedGrades({ table: { view }, lines, grade, total, vetoes }: Graded): PrintedGrade[] {
  if (!grade || !total) return [];
  return lines.map((line, at) => ({
    word: textIn(view.value(line, grade.column)),
    total: total.facts.values[at]!,
    isVetoed: vetoes.some(({ column }) => marksVeto(textIn(view.value(line, column)))),
  }));
}

/** Whether a printed grade is another than the limits give. */
function contradicts(graded: Graded, grades: Grades): boolean {
  return printedGrades(graded).some(({ word, total, isVetoed }) => {
    if (word === "" || Number.isNaN(total) || isVetoed) return false;
    return grades.find(({ lower }) => total >= lower)?.name !== word;
  });
}

/** The limits in the formula of the grades; printed grades that contradict it show that it is not followed. */
function byFormula(graded: Graded): StatedScale | undefined {
  const {
    table: { view },
    grade,
    total,
  } = graded;
  if (!grade || !total || grade.facts.sample === null || view.isTurned || view.blocks) {
    return undefined;
  }
  const row = grade.facts.sampleRow;
  const [top, left] = [lineIndex(view.rowName(0)), lineIndex(view.columnName(0))];
  const grades = formulaLimits(grade.facts.sample, {
    total: view.address(row, total.column),
    valueAt: (down, right) => view.value(down - top, right - left),
  });
  if (!grades || contradicts(graded, grades)) return undefined;
  const cell = view.address(row, grade.column);
  return {
    id: "formula",
    from: both(`按 ${cell} 的公式`, `as the formula in ${cell}`),
    grades,
    cell,
  };
}

/** Limits that follow from printed grades; other ones may fit them as well. */
function byPrinted(graded: Graded): StatedScale | undefined {
  const printed = printedGrades(graded);
  const judged = printed.filter(({ isVetoed }) => !isVetoed);
  // Who has a total and no grade is below all of them, and nothing says where that begins.
  if (judged.some(({ word, total }) => word === "" && !Number.isNaN(total))) return undefined;
  const words = judged.map(({ word }) => word);
  const totals = Float64Array.from(judged, ({ total }) => total);
  const vetoed = printed.filter(({ isVetoed }) => isVetoed).map(({ word }) => word);
  const grades = limitsFrom(words, totals, lowestGrade(words, vetoed));
  const from = both("按表中的等次", "as the grades of the sheet");
  return grades && !hasNoGrades(grades) ? { id: "sheet", from, grades } : undefined;
}

/** The last grades of the usual scales. */
const LAST: ReadonlySet<string> = new Set(
  Object.values(GRADE_SCALES).flatMap((scale) => scale.slice(-1)),
);

/** A grade that only vetoed units have, and that says by its name to be the last. */
function lowestGrade(words: readonly string[], vetoed: readonly string[]): string | undefined {
  return vetoed.find((word) => !words.includes(word) && (/^[不未]/.test(word) || LAST.has(word)));
}

function byNote({ table, full }: Graded): StatedScale | undefined {
  const { view, headerRows, firstLine, lastLine, firstColumn, lastColumn } = table;
  const found = gradeNote(view, {
    ...{ top: headerRows[0] ?? firstLine, bottom: lastLine },
    ...{ left: firstColumn, right: lastColumn },
  });
  if (!found || (full !== null && found.grades[0]!.lower > full)) return undefined;
  const from = both(`按 ${found.at} 的说明`, `as the note in ${found.at}`);
  return { id: "note", from, grades: found.grades, cell: found.at };
}
