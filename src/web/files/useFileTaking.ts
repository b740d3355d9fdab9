import { useCallback, type RefObject } from "react";
import type { WorkbenchModel } from "../workbenchModel";
import { WORKBENCH } from "../workbenchTexts";
import { chooseFiles, type ChosenFile } from "./filePickers";
import { useFileDrops, type Dropped } from "./useFileDrops";

/** How files come in: chosen, or dropped on the page; and whether some are held over it now. */
export interface FileTaking {
  /** Lets the user choose. */
  readonly choose: () => void;
  readonly take: (files: readonly ChosenFile[]) => void;
  readonly isOver: boolean;
}

interface Around {
  readonly pane: RefObject<HTMLElement>;
  /** The choice of files that every browser has. */
  readonly chooser: RefObject<HTMLInputElement>;
  /** Shows where several files at once are gathered. */
  readonly onMany: () => void;
}

export function useFileTaking(
  model: WorkbenchModel,
  { pane, chooser, onMany }: Around,
): FileTaking {
  const take = useCallback(
    (files: readonly ChosenFile[]): void => {
      if (files.length > 1) onMany();
      void model.take(files);
    },
    [model, onMany],
  );
  const drop = useCallback(
    ({ files, hasFolder, single }: Dropped): void => {
      const refused = hasFolder ? WORKBENCH.folder : model.store.get().busy && WORKBENCH.busy;
      if (refused) return model.store.set({ notice: { kind: "error", text: refused } });
      const plain = files.map((file) => ({ file }));
      if (!single) return take(plain);
      void single.then(
        (chosen) => take(chosen ? [chosen] : plain),
        () => take(plain),
      );
    },
    [model, take],
  );
  const choose = useCallback(() => {
    if (model.store.get().busy) return;
    void chooseFiles(model.outlets.pickers).then((files) =>
      files ? take(files) : chooser.current?.click(),
    );
  }, [model, take, chooser]);
  return { choose, take, isOver: useFileDrops(pane, drop) };
}
