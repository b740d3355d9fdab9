import { useEffect, type RefObject } from "react";
import { cellEditor } from "./cellEditor";
import type { WorkbenchModel } from "./workbenchModel";

interface KeyTargets {
  readonly grid: HTMLElement | null;
  readonly pane: RefObject<HTMLElement>;
  readonly chooser: RefObject<HTMLInputElement>;
  readonly onPrint: () => void;
}

/** Ctrl+S saves, Ctrl+O opens, Ctrl+P prints the sheet, F6 moves between spreadsheet and pane, Escape lets questions rest. */
export function useKeys(model: WorkbenchModel, { grid, pane, chooser, onPrint }: KeyTargets): void {
  useEffect(() => {
    let last: HTMLElement | undefined;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && pane.current?.contains(target)) last = target;
    };
    const change = (): void => {
      const isInPane = pane.current?.contains(document.activeElement) ?? false;
      const tab = pane.current?.querySelector<HTMLElement>("[role=tab][aria-selected=true]");
      if (isInPane) (grid && cellEditor(grid))?.focus();
      else (last?.isConnected ? last : tab)?.focus();
    };
    const press = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const isCommand = (ctrlKey || metaKey) && !altKey && !shiftKey;
      if (key === "Escape") model.leaveQuestions();
      else if (isCommand && key.toLowerCase() === "s") void model.saveFile();
      else if (isCommand && key.toLowerCase() === "o") chooser.current?.click();
      else if (isCommand && key.toLowerCase() === "p") onPrint();
      else if (key === "F6") change();
      else return;
      if (key === "Escape") return; // the spreadsheet and the dialogs have their own use of it
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener("keydown", press, true);
    addEventListener("focusin", remember);
    return () => {
      removeEventListener("keydown", press, true);
      removeEventListener("focusin", remember);
    };
  }, [model, grid, pane, chooser, onPrint]);
}
