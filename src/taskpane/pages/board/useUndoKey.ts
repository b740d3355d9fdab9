import { useEffect, type RefObject } from "react";
import { undone } from "../../../grading/board/boardDraft";
import type { BoardWork } from "./useBoard";

/** Ctrl+Z takes back a decision; in a field of text it takes back what was typed there, as everywhere. */
export function useUndoKey(part: RefObject<HTMLElement>, step: BoardWork["step"]): void {
  useEffect(() => {
    const element = part.current;
    if (!element) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target, key, ctrlKey, metaKey, shiftKey } = event;
      const isText = target instanceof HTMLInputElement && target.type !== "radio";
      if (isText || shiftKey || !(ctrlKey || metaKey) || key.toLowerCase() !== "z") return;
      // The workbook beside the pane has an undoing of its own.
      event.preventDefault();
      event.stopPropagation();
      step(undone);
    };
    element.addEventListener("keydown", onKeyDown);
    return () => element.removeEventListener("keydown", onKeyDown);
  }, [part, step]);
}
