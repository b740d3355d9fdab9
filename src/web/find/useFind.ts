import { useCallback, useState } from "react";
import { cellEditor } from "../grid/cellEditor";

/** Whether a text is looked for. */
export interface Find {
  /** How often it was asked for since it was closed; 0 while it is closed. */
  readonly asked: number;
  /** Whether another text is to take its place. */
  readonly isReplacing: boolean;
  readonly open: () => void;
  readonly replace: () => void;
  readonly close: () => void;
}

/** Opens and closes the bar that looks for texts; closed, it gives the keyboard back to the cells. */
export function useFind(grid: HTMLElement | null): Find {
  const [asked, setAsked] = useState(0);
  const [isReplacing, setReplacing] = useState(false);
  const open = useCallback(() => setAsked((count) => count + 1), []);
  const replace = useCallback(() => {
    setReplacing(true);
    open();
  }, [open]);
  const close = useCallback(() => {
    setAsked(0);
    setReplacing(false);
    if (grid) cellEditor(grid)?.focus();
  }, [grid]);
  return { asked, isReplacing, open, replace, close };
}
