import type { Sentence } from "../../../scoring/locale";
import { hasNoGrades } from "../mapping/grades";
import { lineIndex } from "../mapping/lineIndex";
import type { Mapping } from "../mapping/mapping";
import { both } from "../mapping/both";
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

/** Whether a printed grade is another than the limits give. */
function contradicts({ table: { view }, lines, grade, total }: Graded, grades: Grades): boolean {
  if (!grade || !total) return false;
  return lines.some((line, at) => {
    const [word, mark] = [textIn(view.value(line, grade.column)), total.facts.values[at]!];
    if (word === "" || Number.isNaN(mark)) return false;
    return grades.find(({ lower }) => mark >= lower)?.name !== word;
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
function byPrinted({ table: { view }, lines, grade, total }: Graded): StatedScale | undefined {
  if (!grade || !total) return undefined;
  const words = lines.map((row) => textIn(view.value(row, grade.column)));
  // Who has a total and no grade is below all of them, and nothing says where that begins.
  const isUngraded = words.some(
    (word, at) => word === "" && !Number.isNaN(total.facts.values[at]!),
  );
  const grades = isUngraded ? undefined : limitsFrom(words, total.facts.values);
  const from = both("按表中的等次", "as the grades of the sheet");
  return grades && !hasNoGrades(grades) ? { id: "sheet", from, grades } : undefined;
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
