import { SheetsSelectionsService, type ISelectionWithStyle } from "@univerjs/sheets";
import type { Grid } from "../createGrid";

/**
 * Selects a merged cell as a whole, however one came to it. The box for names of the spreadsheet (0.25.1) selects its first
 * cell alone; Enter finds no way out of it then, and what is typed next goes over what was typed before.
 */
export function selectMerged({ univer }: Grid): void {
  const selections = univer.__getInjector().get(SheetsSelectionsService);
  selections.selectionSet$.subscribe((given) => {
    const whole = (given ?? []).map(wholeMerged);
    if (whole.some((each, at) => each !== given?.[at])) selections.setSelections(whole);
  });
}

function wholeMerged(selection: ISelectionWithStyle): ISelectionWithStyle {
  const { range, primary } = selection;
  if (!primary?.isMerged) return selection;
  const { startRow, endRow, startColumn, endColumn } = primary;
  const isInside =
    range.startRow >= startRow &&
    range.endRow <= endRow &&
    range.startColumn >= startColumn &&
    range.endColumn <= endColumn;
  const isSmaller =
    range.endRow - range.startRow < endRow - startRow ||
    range.endColumn - range.startColumn < endColumn - startColumn;
  if (!isInside || !isSmaller) return selection;
  return { ...selection, range: { ...range, startRow, endRow, startColumn, endColumn } };
}
