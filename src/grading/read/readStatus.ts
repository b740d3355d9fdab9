import { Participation, type Columns } from "../../scoring/columns";
import type { Band } from "../../scoring/scheme";
import type { Findings } from "../findings/finding";
import { readChoiceCell, readText } from "./cells";
import type { DataCells, DataRows } from "./dataRows";

const PARTS = {
  normal: Participation.assessed,
  exempt: Participation.exempt,
  absent: Participation.absent,
  direct: Participation.direct,
} as const;

/**
 * 状态 of the units. 直接确定 needs the grade (直接确定等次) and the reason (状态原因); a grade without 直接确定 has no
 * effect, which is told.
 */
export function readStatus(
  rows: DataRows,
  nameOf: (row: number) => string,
  bands: readonly Band[],
  findings: Findings,
): Pick<Columns, "participation" | "directGrades"> {
  if (!rows.has("status") && !rows.has("directGrade")) {
    return { participation: null, directGrades: null };
  }
  const [states, grades, reasons] = (["status", "directGrade", "statusReason"] as const).map(
    (key) => rows.cells(key),
  ) as [DataCells, DataCells, DataCells];
  const directGrades = new Int16Array(rows.size).fill(-1);
  const participation = Uint8Array.from({ length: rows.size }, (_, row) => {
    const status = readChoiceCell(states.value(row), states.place(row), "status", findings);
    const part = PARTS[status ?? "normal"];
    directGrades[row] = directGrade(row, part);
    return part;
  });
  const hasDirect = participation.some((part) => part === Participation.direct);
  return {
    participation: participation.some((part) => part !== Participation.assessed)
      ? participation
      : null,
    directGrades: hasDirect ? directGrades : null,
  };

  function directGrade(row: number, part: number): number {
    const place = grades.place(row);
    const name = readText(grades.value(row), place, findings);
    if (part !== Participation.direct && name === "") return -1;
    const details = { unit: nameOf(row) };
    if (part !== Participation.direct) {
      findings.add("warning", "directGradeUnused", place, { ...details, name });
      return -1;
    }
    const reasonPlace = reasons.place(row);
    if (readText(reasons.value(row), reasonPlace, findings) === "") {
      findings.add("error", "directReasonMissing", reasonPlace, details);
    }
    if (name === "") {
      findings.add("error", "directGradeMissing", place, details);
      return -1;
    }
    const grade = bands.findIndex((band) => band.name === name);
    if (grade < 0) findings.add("error", "gradeUnknown", place, { name });
    return grade;
  }
}
