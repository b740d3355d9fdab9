import { useEffect, useRef, useState } from "react";
import type { TableProposal } from "../../../grading/layout/propose/proposal";
import { usePane } from "../../shell/paneContext";
import { columnAt } from "./placeOfColumn";

interface SelectedColumn {
  readonly selected: string | undefined;
  /** Keeps the element of a column, so that it can be brought into view. */
  readonly rowOf: (at: string) => (element: HTMLElement | null) => void;
}

/** Follows the selection in the sheet: a click on a column shows its line in the pane. */
export function useSelectedColumn(table: TableProposal): SelectedColumn {
  const pane = usePane();
  const [selected, setSelected] = useState<string>();
  const rows = useRef(new Map<string, HTMLElement>());
  useEffect(() => {
    const { session, capabilities } = pane.workbook;
    if (!capabilities.selection) return undefined;
    const fail = (error: unknown): void => pane.fail(error);
    const watching = session.watchSelection((selection) => {
      const at = selection && columnAt(table, selection);
      setSelected(at);
      if (at !== undefined) rows.current.get(at)?.scrollIntoView({ block: "nearest" });
    });
    watching.catch(fail);
    return () => void watching.then((stop) => stop()).catch(fail);
  }, [pane, table]);
  const rowOf = (at: string) => (element: HTMLElement | null) => {
    if (element) rows.current.set(at, element);
    else rows.current.delete(at);
  };
  return { selected, rowOf };
}
