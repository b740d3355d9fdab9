import { useCallback, useEffect, useMemo, useState } from "react";
import type { Board } from "../../../grading/board/board";
import type { BoardDraft } from "../../../grading/board/boardDraft";
import type { BoardOpening, OpenBoard } from "../../../grading/board/openBoard";
import { boardOf } from "../../../grading/board/planBoard";
import { usePane, usePaneState } from "../../shell/paneContext";
import { keepDraft, keptDraft, readBoard } from "./boardSession";

export type Step = (draft: BoardDraft, open: OpenBoard) => BoardDraft;

/** The board while it is worked on. */
export interface BoardWork {
  readonly open: OpenBoard;
  readonly draft: BoardDraft;
  readonly made: Board;
  readonly step: (step: Step) => void;
}

/** The board of the workbook, read when the page opens and again when asked; undefined until it is read. */
export function useBoard(): {
  readonly opening: BoardOpening | undefined;
  readonly work: BoardWork | undefined;
  readonly readAgain: () => void;
} {
  const pane = usePane();
  const { assessment, mapping } = usePaneState();
  const [turn, setTurn] = useState(0);
  const [opening, setOpening] = useState<BoardOpening>();
  const [draft, setDraft] = useState<BoardDraft>(() => keptDraft(pane));
  const isKnown = assessment?.kind === "format" || assessment?.kind === "mapped";
  useEffect(() => {
    if (!isKnown) return undefined;
    let isWanted = true;
    readBoard(pane).then(
      (read) => {
        if (!isWanted) return;
        setDraft(keptDraft(pane));
        setOpening(read);
      },
      (error: unknown) => pane.fail(error),
    );
    return () => {
      isWanted = false;
    };
  }, [pane, isKnown, assessment, mapping, turn]);
  const open = opening?.board;
  const step = useCallback(
    (next: Step) => {
      if (!open) return;
      const after = next(keptDraft(pane), open);
      keepDraft(pane, after);
      setDraft(after);
    },
    [pane, open],
  );
  const made = useMemo(() => open && boardOf(open, draft), [open, draft]);
  return {
    opening: isKnown ? opening : undefined,
    work: open && made ? { open, draft, made, step } : undefined,
    readAgain: useCallback(() => setTurn((before) => before + 1), []),
  };
}
