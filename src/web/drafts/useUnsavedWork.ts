import { useEffect } from "react";
import type { WorkbenchModel } from "../workbenchModel";

/** Keeps unsaved work when nobody looks at the page any more, which may be its end, and asks before it is left. */
export function useUnsavedWork(model: WorkbenchModel, isChanged: boolean): void {
  useEffect(() => {
    const keep = (): void => {
      if (document.visibilityState === "hidden") model.keepNow();
    };
    document.addEventListener("visibilitychange", keep);
    return () => document.removeEventListener("visibilitychange", keep);
  }, [model]);
  useEffect(() => {
    if (!isChanged) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isChanged]);
}
