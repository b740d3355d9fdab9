import { useEffect, useState } from "react";
import type { Selection } from "../../../workbook/workbook";
import { usePane } from "../../shell/paneContext";
import type { PickedBlock } from "./functionExample";
import { pickedBlock } from "./pickedBlock";

/** The block that was selected last, and the cell that is selected now. */
export interface Picked {
  readonly block?: PickedBlock;
  readonly target?: Selection;
}

/** Follows the selection while the page is open: several cells are data, a single one is where the formula goes. */
export function useSelection(): Picked {
  const pane = usePane();
  const [picked, setPicked] = useState<Picked>({});
  useEffect(() => {
    const { workbook } = pane;
    if (!workbook.capabilities.selection) return undefined;
    let latest = 0;
    const follow = async (selection: Selection | undefined): Promise<void> => {
      latest += 1;
      const own = latest;
      if (!selection) return;
      const block = await pickedBlock(workbook, selection);
      if (own !== latest) return;
      const isCell = selection.area.rows * selection.area.columns === 1;
      setPicked((before) => ({
        block: block ?? before.block,
        target: isCell ? selection : undefined,
      }));
    };
    const fail = (error: unknown): void => pane.fail(error);
    const watching = workbook.session.watchSelection((next) => void follow(next).catch(fail));
    watching.catch(fail);
    void workbook.session.selected().then(follow).catch(fail);
    return () => {
      latest = -1;
      void watching.then((stop) => stop()).catch(fail);
    };
  }, [pane]);
  return picked;
}
