import { useEffect, useState } from "react";
import type { PaneModel } from "../model/paneModel";
import { usePane, usePaneState } from "../shell/paneContext";

/**
 * What a page reads of the workbook: once it was looked at, and again whenever it is looked at anew. `load` is a
 * function of a module, not one made while drawing.
 */
export function useLoaded<Found>(load: (pane: PaneModel) => Promise<Found>): Found | undefined {
  const pane = usePane();
  const { assessment, mapping } = usePaneState();
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (!assessment) return undefined;
    let isWanted = true;
    load(pane).then(
      (read) => isWanted && setFound(read),
      (error: unknown) => pane.fail(error),
    );
    return () => {
      isWanted = false;
    };
  }, [pane, assessment, mapping, load]);
  return found;
}
