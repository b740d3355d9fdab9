import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import { say, type Filling, type Sentence } from "../../scoring/locale";
import type { PaneModel } from "../model/paneModel";
import type { PaneState } from "../model/paneState";

export const PaneContext = createContext<PaneModel | undefined>(undefined);

/** What the pane does. */
export function usePane(): PaneModel {
  const model = useContext(PaneContext);
  if (!model) throw new Error("A part of the pane stands outside of it");
  return model;
}

/** What the pane shows; the part is drawn again when it changes. */
export function usePaneState(): PaneState {
  const { store } = usePane();
  return useSyncExternalStore(store.watch, store.get);
}

export type Say = (sentence: Sentence, details?: Filling) => string;

/** Says a sentence in the language of the pane. */
export function useSay(): Say {
  const { locale } = usePaneState();
  return useCallback((sentence, details = {}) => say(sentence, details, locale), [locale]);
}
