import { useEffect, useState } from "react";
import { addressOf, columnLetters } from "../../../workbook/address";
import type { Selection } from "../../../workbook/workbook";
import { usePane } from "../../shell/paneContext";

interface PointedPlace {
  /** The place of the names as it is typed: B, B4, or 3 for names side by side. */
  readonly at: string;
  readonly onType: (at: string) => void;
  /** The sheet that is selected in, as far as that is known. */
  readonly sheet: string | undefined;
}

/** Follows the selection in the sheet: a click on a name, its column or its row says where the names stand. */
export function usePointedPlace(): PointedPlace {
  const pane = usePane();
  const [at, setAt] = useState("");
  const [sheet, setSheet] = useState<string>();
  useEffect(() => {
    const { session, capabilities } = pane.workbook;
    if (!capabilities.selection) return undefined;
    const fail = (error: unknown): void => pane.fail(error);
    const watching = session.watchSelection((selection) => {
      if (!selection) return;
      setSheet(selection.sheet);
      setAt(placeOf(selection));
    });
    watching.catch(fail);
    // What is selected already only says which sheet is shown.
    session.selected().then((now) => setSheet((own) => own ?? now?.sheet), fail);
    return () => void watching.then((stop) => stop()).catch(fail);
  }, [pane]);
  return { at, onType: setAt, sheet };
}

/** A cell of the names, their column, or the row in which they stand side by side. */
function placeOf({ area: { row, column, rows, columns } }: Selection): string {
  if (rows === 1 && columns === 1) return addressOf(row, column);
  return columns > rows ? String(row + 1) : columnLetters(column);
}
