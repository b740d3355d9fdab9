import { useEffect, useRef, type RefObject } from "react";

const CONTROL = "button:enabled, select:enabled, input:enabled, a[href], summary";

/**
 * Hands the focus to the first control of the page when the button that held it is gone: buttons rest while something
 * is done, and what was done may take them away. Without it Tab would begin again outside of the pane.
 */
export function useKeptFocus(page: RefObject<HTMLElement>, isBusy: boolean): void {
  const wasHeld = useRef(false);
  useEffect(() => {
    const isHeld = document.activeElement !== document.body;
    if (!isBusy && wasHeld.current && !isHeld) {
      page.current?.querySelector<HTMLElement>(CONTROL)?.focus({ preventScroll: true });
    }
    wasHeld.current = isBusy && isHeld;
  }, [page, isBusy]);
}
