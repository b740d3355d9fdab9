import { useCallback, useState } from "react";
import { cellEditor } from "../grid/cellEditor";

/** Whether a text is looked for. */
export interface Find {
  /** How often it was asked for since it was closed; 0 while it is closed. */
  readonly asked: number;
  readonly open: () => void;
  readonly close: () => void;
}

/** Opens and closes the bar that looks for texts; closed, it gives the keyboard back to the cells. */
export function useFind(grid: HTMLElement | null): Find {
  const [asked, setAsked] = useState(0);
  const open = useCallback(() => setAsked((count) => count + 1), []);
  const close = useCallback(() => {
    setAsked(0);
    if (grid) cellEditor(grid)?.focus();
  }, [grid]);
  return { asked, open, close };
}
