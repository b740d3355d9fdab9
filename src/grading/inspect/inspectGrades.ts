import type { Expression } from "./expression";
import type { Flaw } from "./flaw";
import { AS_WRITTEN, type InspectedBook } from "./inspectedBook";
import type { FormulaCell, Run } from "./runs";

/** Grades of a run that are not what the scores exactly give, and why; how many were compared. */
export function inspectGrades(book: InspectedBook, run: Run): { flaws: Flaw[]; compared: number } {
  const grades = run.cells.filter(
    ({ row, column, expression }) =>
      expression !== undefined &&
      isGradeChain(expression) &&
      typeof book.value(run.sheet, row, column) === "string",
  );
  return { flaws: grades.flatMap((cell) => flawsOf(book, run, cell)), compared: grades.length };
}

/** Whether a formula chooses among words, as IF(H5>=90,"优秀",IF(H5>=80,"良好","合格")). */
function isGradeChain(expression: Expression): boolean {
  if (expression.kind !== "call" || expression.name !== "IF") return false;
  const [, ...choices] = expression.args;
  return choices.length > 0 && choices.every((each) => each.kind === "text" || isGradeChain(each));
}

function flawsOf(book: InspectedBook, { sheet }: Run, cell: FormulaCell): Flaw[] {
  const { row, column } = cell;
  const expression = cell.expression!;
  const shown = book.value(sheet, row, column);
  const written = book.asShown(sheet, expression);
  const exact = book.asCompared(sheet, expression, AS_WRITTEN);
  const should = book.asCompared(sheet, expression, { ...AS_WRITTEN, reachesLines: true });
  if (typeof written !== "string" || typeof exact !== "string" || typeof should !== "string")
    return [];
  if (should === shown) return [];
  const causes: Flaw["causes"][number][] = [];
  if (written !== shown) causes.push({ cause: "stale", details: {} });
  if (exact !== written) causes.push({ cause: "noise", details: {} });
  if (should !== exact) causes.push({ cause: "edge", details: {} });
  const certainty = causes.length > 0 ? "proven" : "unknown";
  return [{ sheet, row, column, shown, should, causes, certainty }];
}
