import { useEffect, type RefObject } from "react";
import { cellEditor } from "./cellEditor";
import type { WorkbenchModel } from "../workbenchModel";

interface KeyTargets {
  readonly grid: HTMLElement | null;
  readonly pane: RefObject<HTMLElement>;
  readonly onOpen: () => void;
  readonly onPrint: () => void;
  readonly onFind: () => void;
  readonly onReplace: () => void;
}

/** Ctrl+S saves, Ctrl+O opens, Ctrl+P prints the sheet, Ctrl+F finds, Ctrl+H replaces, F6 moves between spreadsheet and pane, Escape lets questions rest. */
export function useKeys(model: WorkbenchModel, targets: KeyTargets): void {
  const { grid, pane, onOpen, onPrint, onFind, onReplace } = targets;
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
    const commands: Readonly<Record<string, () => void>> = {
      s: () => void model.saving.begin(),
      o: onOpen,
      p: onPrint,
      f: onFind,
      h: onReplace,
    };
    const press = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (key === "Escape") return model.leaveQuestions(); // spreadsheet and dialogs have their own use of it
      const isCommand = (ctrlKey || metaKey) && !altKey && !shiftKey;
      const act = isCommand ? commands[key.toLowerCase()] : key === "F6" ? change : undefined;
      if (!act) return;
      act();
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener("keydown", press, true);
    addEventListener("focusin", remember);
    return () => {
      removeEventListener("keydown", press, true);
      removeEventListener("focusin", remember);
    };
  }, [model, grid, pane, onOpen, onPrint, onFind, onReplace]);
}
