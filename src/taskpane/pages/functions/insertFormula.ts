import { areaAddress, type Area } from "../../../workbook/address";
import type { Selection } from "../../../workbook/workbook";
import type { PaneModel } from "../../model/paneModel";
import { filled } from "../../texts/filled";
import { FUNCTIONS } from "../../texts/functionsTexts";
import type { FunctionExample } from "./functionExample";

/** Where a formula goes: one cell, and the cells that its result fills. */
export interface Target {
  readonly sheet: string;
  readonly area: Area;
}

/** The cells that the result fills from the selected cell on; undefined where the formula would refer to itself. */
export function targetOf(
  { sheet, areas }: FunctionExample,
  selection: Selection | undefined,
  shape: Pick<Area, "rows" | "columns">,
): Target | undefined {
  if (!selection) return undefined;
  const area = { ...selection.area, ...shape };
  const meets = (other: Area): boolean =>
    area.row < other.row + other.rows &&
    other.row < area.row + area.rows &&
    area.column < other.column + other.columns &&
    other.column < area.column + area.columns;
  const isOwn = sheet === selection.sheet && areas.some(meets);
  return isOwn ? undefined : { sheet: selection.sheet, area };
}

/** The address of the target where something stands in it; undefined where it is empty. */
export async function occupied(
  { workbook }: PaneModel,
  { sheet, area }: Target,
): Promise<string | undefined> {
  const { values, formulas } = await workbook.cells.read(sheet, area);
  const isEmpty = [values, formulas].every((lines) =>
    lines.every((line) => line.every((each) => each === null)),
  );
  return isEmpty ? undefined : `${sheet}!${areaAddress(area)}`;
}

/** Writes the formula into the first cell of the target; its sheet can be taken back. */
export async function insertFormula(
  pane: PaneModel,
  { sheet, area }: Target,
  formula: string,
): Promise<void> {
  const { workbook } = pane;
  const cell = `${sheet}!${areaAddress({ ...area, rows: 1, columns: 1 })}`;
  await pane.change(FUNCTIONS.inserting, filled(FUNCTIONS.inserted, { cell }), async () => {
    if (workbook.capabilities.restores) await workbook.sheets.keep([sheet]);
    await workbook.cells.writeFormulas(sheet, area.row, area.column, [[formula.slice(1)]]);
  });
}
