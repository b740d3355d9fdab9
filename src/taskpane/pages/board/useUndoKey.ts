import { useEffect, type RefObject } from "react";
import { undone } from "../../../grading/board/boardDraft";
import type { BoardWork } from "./useBoard";

/**
 * Ctrl+Z takes back a decision; in a field of text it takes back what was typed there, as everywhere. Where nothing has the
 * focus it is ours as well: the browser would empty the field that was typed in last, out of sight.
 */
export function useUndoKey(part: RefObject<HTMLElement>, step: BoardWork["step"]): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target, key, ctrlKey, metaKey, shiftKey } = event;
      const isHere = target === document.body || part.current?.contains(target as Node);
      const isText = target instanceof HTMLInputElement && target.type !== "radio";
      if (!isHere || isText || shiftKey || !(ctrlKey || metaKey) || key.toLowerCase() !== "z")
        return;
      // The workbook beside the pane has an undoing of its own.
      event.preventDefault();
      event.stopPropagation();
      step(undone);
    };
    // Before anyone else: the grid listens on the document too.
    document.addEventListener("keydown", onKeyDown, true);
    return () => document.removeEventListener("keydown", onKeyDown, true);
  }, [part, step]);
}
