import type { SheetChangeKind } from "../../sheetChange";
import type { OwnWrites } from "../../ownWrites";
import type { Selection } from "../../workbook";
import { largest, smallest } from "../../extremes";
import { changeKind } from "./changeKind";
import type { UniverBook } from "../univerBook";

/** Looks, rules and filters take no part in a grading. */
const UNREAD: readonly SheetChangeKind[] = ["looks", "rules", "filters"];

interface Parameters {
  readonly unitId?: string;
  readonly subUnitId?: string;
  /** By row and column. */
  readonly cellValue?: Readonly<Record<number, object>>;
}

/** Tells that cells or sheets of this workbook were changed, not in our own turn, until the given function is called. */
export function watchOthers(
  { api, facade }: UniverBook,
  turn: OwnWrites,
  onChange: (changed?: Selection) => void,
) {
  const own = facade.getId();
  const listener = api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    const given = (params ?? {}) as Parameters;
    if ((given.unitId ?? own) !== own || turn.isOn) return;
    const kind = changeKind({ id, params: given, options });
    if (!kind || UNREAD.includes(kind)) return;
    const sheet = kind === "cells" && facade.getSheetBySheetId(given.subUnitId ?? "");
    onChange(sheet ? cellsIn(sheet.getSheetName(), given) : undefined);
  });
  return () => listener.dispose();
}

/** The rectangle around the cells of a mutation. */
function cellsIn(sheet: string, { cellValue = {} }: Parameters): Selection | undefined {
  const rows = Object.keys(cellValue).map(Number);
  const columns = Object.values(cellValue).flatMap((line) => Object.keys(line).map(Number));
  if (rows.length === 0 || columns.length === 0) return undefined;
  const [row, column] = [smallest(rows), smallest(columns)];
  const area = {
    row,
    column,
    rows: largest(rows) - row + 1,
    columns: largest(columns) - column + 1,
  };
  return { sheet, area };
}
