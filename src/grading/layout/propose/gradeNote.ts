import type { Mapping } from "../mapping/mapping";
import { textIn, type View } from "../see/view";
import { noteLimits } from "./noteLimits";

/** What a note says of grades, and its cell. */
export interface GradeNote {
  readonly grades: Mapping["grades"];
  readonly at: string;
}

/** The rows and columns of a view that its table takes. */
export interface Taken {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Notes stand near the table. */
const MOST_BELOW = 40;
const MOST_BESIDE = 30;
/** Shorter texts state no limits of grades. */
const SHORTEST = 4;

/** The limits of grades in a note above, below or beside a table; undefined where there is none, or where two differ. */
export function gradeNote(view: View, taken: Taken): GradeNote | undefined {
  const cells = notesOf(view, taken);
  const single = cells.flatMap(({ text, at }) => {
    const grades = noteLimits(text);
    return grades ? [{ grades, at }] : [];
  });
  const [first] = single;
  if (first) {
    const isOne = single.every(
      ({ grades }) => JSON.stringify(grades) === JSON.stringify(first.grades),
    );
    return isOne ? first : undefined;
  }
  // A grade a line: 优秀 | 90分以上.
  const rows = new Map<number, string[]>();
  for (const { row, text } of cells) rows.set(row, [...(rows.get(row) ?? []), text]);
  const together = noteLimits([...rows.values()].map((texts) => texts.join(" ")).join("\n"));
  return together && { grades: together, at: cells[0]!.at };
}

interface Note {
  readonly row: number;
  readonly text: string;
  readonly at: string;
}

function notesOf(view: View, { top, bottom, left, right }: Taken): Note[] {
  const notes: Note[] = [];
  const last = Math.min(view.rows - 1, bottom + MOST_BELOW);
  for (let row = 0; row <= last; row++) {
    if (row > top + MOST_BESIDE && row < bottom) continue;
    const isOutside = row < top || row > bottom;
    const end = Math.min(view.lastIn(row), view.columns - 1, right + MOST_BESIDE);
    for (let column = 0; column <= end; column++) {
      if (!isOutside && column >= left && column <= right) continue;
      const text = noteIn(view, row, column);
      if (text !== "") notes.push({ row, text, at: view.address(row, column) });
    }
  }
  return notes.filter(({ text, row }) => text.length >= SHORTEST || rowOf(notes, row) > 1);
}

/** Line breaks of a note part its sentences. */
function noteIn(view: View, row: number, column: number): string {
  const value = view.value(row, column);
  return typeof value === "string" ? value.trim() : textIn(value);
}

function rowOf(notes: readonly Note[], row: number): number {
  return notes.filter((each) => each.row === row).length;
}
