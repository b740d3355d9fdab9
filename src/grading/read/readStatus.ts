import { Participation, type Columns } from "../../scoring/columns";
import type { Band } from "../../scoring/scheme";
import type { Findings } from "../findings/finding";
import { readChoiceCell, readText } from "./cells";
import type { TableRow } from "./table";

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
  rows: readonly TableRow[],
  units: readonly string[],
  bands: readonly Band[],
  findings: Findings,
): Pick<Columns, "participation" | "directGrades"> {
  const directGrades = new Int16Array(rows.length).fill(-1);
  const participation = Uint8Array.from(rows, (row, unit) => {
    const status = readChoiceCell(row.value("status"), row.place("status"), "status", findings);
    const part = PARTS[status ?? "normal"];
    directGrades[unit] = directGrade(row, unit, part);
    return part;
  });
  const hasDirect = participation.some((part) => part === Participation.direct);
  return {
    participation: participation.some((part) => part !== Participation.assessed)
      ? participation
      : null,
    directGrades: hasDirect ? directGrades : null,
  };

  function directGrade(row: TableRow, unit: number, part: number): number {
    const place = row.place("directGrade");
    const name = readText(row.value("directGrade"), place, findings);
    const details = { unit: units[unit]! };
    if (part !== Participation.direct) {
      if (name !== "") findings.add("warning", "directGradeUnused", place, { ...details, name });
      return -1;
    }
    const reasonPlace = row.place("statusReason");
    if (readText(row.value("statusReason"), reasonPlace, findings) === "") {
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
