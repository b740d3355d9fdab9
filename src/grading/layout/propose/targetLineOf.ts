import { bareHeader } from "../see/headerWords";
import type { FoundTable } from "../see/foundTable";
import type { UnitLines } from "../see/unitLines";
import { numberOf } from "../see/view";
import type { RoleOfColumn } from "./columnRole";
import type { MappedField } from "../mapping/mapping";

/** 目标值, 年度任务数; what stood there a year ago is no target. */
const TARGETS = /目标|任务|计划|^target/;

/** The line of targets that all units have in common, with a number for each of these columns; undefined where none is. */
export function targetLineOf(
  { view }: FoundTable,
  { skipped }: UnitLines,
  columns: readonly RoleOfColumn[],
): MappedField | undefined {
  if (view.blocks || view.halves) return undefined;
  const line = skipped.find(
    ({ row, label, why }) =>
      why === "target" &&
      TARGETS.test(bareHeader(label)) &&
      columns.every(({ column }) => !Number.isNaN(numberOf(view.value(row, column)))),
  );
  return line && { at: view.rowName(line.row), header: line.label };
}
