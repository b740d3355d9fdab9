import { hasItemsAcross } from "../../../grading/layout/mapping/hasItemsAcross";
import type { TableProposal } from "../../../grading/layout/propose/proposal";
import { columnLetters, parseArea } from "../../../workbook/address";
import type { Selection } from "../../../workbook/workbook";

/** Where a column of a table begins in its sheet; a row where units stand in columns, or an item of a form. */
export function placeOfColumn(
  { orientation, sheet, units, mapping }: TableProposal,
  at: string,
): Selection | undefined {
  const { from } = units.lines;
  const address =
    mapping.form === "transposed"
      ? `${from}${at}`
      : orientation === "sheets" && !hasItemsAcross(mapping)
        ? `${mapping.value?.at ?? "A"}${at}`
        : `${at}${hasItemsAcross(mapping) ? mapping.value!.at : from}`;
  const area = parseArea(address);
  return area && { sheet, area };
}

/** The column of a table that a selection stands in; undefined outside of the table's sheet. */
export function columnAt(
  { sheet, columns, mapping }: TableProposal,
  selection: Selection,
): string | undefined {
  if (selection.sheet !== sheet) return undefined;
  const { row, column } = selection.area;
  const isAcross = ["wide", "long"].includes(mapping.form) || hasItemsAcross(mapping);
  const name = isAcross ? columnLetters(column) : String(row + 1);
  return columns.find(({ at }) => at === name)?.at;
}
