import { useEffect, type RefObject } from "react";
import type { WorkbenchModel } from "../workbenchModel";

/**
 * Takes over what is being typed into a cell as soon as the user goes to the pane: it grades what stands in the cells,
 * and the spreadsheet leaves its editor open.
 */
export function useAcceptTyping(model: WorkbenchModel, pane: RefObject<HTMLElement>): void {
  useEffect(() => {
    const element = pane.current;
    const accept = (): void => void model.acceptTyping();
    element?.addEventListener("pointerdown", accept, true);
    element?.addEventListener("focusin", accept);
    return () => {
      element?.removeEventListener("pointerdown", accept, true);
      element?.removeEventListener("focusin", accept);
    };
  }, [model, pane]);
}
