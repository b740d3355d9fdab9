import { usePaneState, useSay } from "../shell/paneContext";
import { PART } from "../texts/partTexts";

/** Says that the workbook is sealed, before something is done to it that the seal will tell. */
export function SealNote() {
  const say = useSay();
  const { seal } = usePaneState();
  return seal ? <p>{say(PART.sealedHere, { date: seal.date })}</p> : null;
}
