import { useEffect, useRef } from "react";
import { prepareUnasked } from "../../model/gradeSteps";
import { usePane, usePaneState } from "../../shell/paneContext";

/**
 * Prepares a grading as soon as the pane knows how to read the workbook; whether it is about to. Once for what was
 * found: a preparation that failed waits for the user, instead of failing for ever.
 */
export function useUnaskedPreparation(isPrepared: boolean): boolean {
  const pane = usePane();
  const { assessment, busy } = usePaneState();
  const tried = useRef<typeof assessment>();
  const isKnown = assessment?.kind === "format" || assessment?.kind === "mapped";
  const isWaiting = isKnown && !isPrepared && !busy;
  useEffect(() => {
    if (!isWaiting || tried.current === assessment) return;
    tried.current = assessment;
    void prepareUnasked(pane);
  }, [pane, isWaiting, assessment]);
  return isWaiting;
}
