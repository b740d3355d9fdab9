import { useEffect } from "react";
import type { Grading } from "../../../grading/results/grading";
import { snapshotOf } from "../../../grading/read/snapshot";
import { unitAt } from "../../../grading/run/unitAt";
import type { Selection } from "../../../workbook/workbook";
import { usePane } from "../../shell/paneContext";

/** Explains the unit whose cell is selected, as long as the page is open. */
export function useSelectedUnit(grading: Grading | undefined): void {
  const pane = usePane();
  useEffect(() => {
    const { session, capabilities } = pane.workbook;
    if (!grading || !capabilities.selection) return undefined;
    // The sheets do not change between two clicks as far as names of units go, so one look serves all of them.
    const look = snapshotOf(pane.workbook);
    let isOpen = true;
    const follow = async (selection: Selection | undefined): Promise<void> => {
      const unit = selection && (await unitAt(look, selection, grading));
      if (isOpen && unit !== undefined) pane.store.set({ explained: unit });
    };
    const fail = (error: unknown): void => pane.fail(error);
    const watching = session.watchSelection((selection) => void follow(selection).catch(fail));
    watching.catch(fail);
    if (pane.store.get().explained === undefined) {
      void session.selected().then(follow).catch(fail);
    }
    return () => {
      isOpen = false;
      void watching.then((stop) => stop()).catch(fail);
    };
  }, [pane, grading]);
}
