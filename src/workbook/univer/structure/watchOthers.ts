import type { SheetChangeKind } from "../../sheetChange";
import type { OwnWrites } from "../../ownWrites";
import { changeKind } from "./changeKind";
import type { UniverBook } from "../univerBook";

/** Looks, rules and filters take no part in a grading. */
const UNREAD: readonly SheetChangeKind[] = ["looks", "rules", "filters"];

/** Tells that cells or sheets of this workbook were changed, not in our own turn, until the given function is called. */
export function watchOthers({ api, facade }: UniverBook, turn: OwnWrites, onChange: () => void) {
  const own = facade.getId();
  const listener = api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    const given = (params ?? {}) as { readonly unitId?: string };
    if ((given.unitId ?? own) !== own || turn.isOn) return;
    const kind = changeKind({ id, params: given, options });
    if (kind && !UNREAD.includes(kind)) onChange();
  });
  return () => listener.dispose();
}
