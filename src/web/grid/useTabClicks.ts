import { useEffect } from "react";
import { cellEditor } from "./cellEditor";

/** A tab of a sheet in the bar of the spreadsheet (0.25.1). */
const TAB = "[data-u-comp=slide-tab-item]";

/**
 * Hands the keyboard to the cells of a sheet whose tab is clicked, as spreadsheets do; this one keeps it on the tab, and
 * what is typed next would go nowhere. The second click of two, which renames the sheet, is left alone.
 */
export function useTabClicks(grid: HTMLElement | null): void {
  useEffect(() => {
    const click = ({ target, detail }: MouseEvent): void => {
      const isTab = target instanceof Element && target.closest(TAB) !== null;
      const isNaming = (document.activeElement as HTMLElement | null)?.isContentEditable === true;
      if (grid && isTab && !isNaming && detail === 1) cellEditor(grid)?.focus();
    };
    grid?.addEventListener("click", click);
    return () => grid?.removeEventListener("click", click);
  }, [grid]);
}
