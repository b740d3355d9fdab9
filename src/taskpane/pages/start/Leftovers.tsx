import { listed } from "../../../scoring/locale";
import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { shownKept } from "../../model/lastStep";
import { TakeBack } from "../../parts/TakeBack";
import { usePaneState, useSay } from "../../shell/paneContext";
import { MENDED, START } from "../../texts/startTexts";

/** What was made of a run that broke off, and what can be taken back. */
export function Leftovers() {
  const say = useSay();
  const { mended, notMended, kept, seal } = usePaneState();
  return (
    <>
      {mended && (
        <MessageBar intent={mended.kind === "complete" ? "success" : "warning"} layout="multiline">
          <MessageBarBody>
            {say(MENDED[mended.kind], { sheets: listed(mended.sheets) })}
          </MessageBarBody>
        </MessageBar>
      )}
      {notMended && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {say(START.notMended)} {say(notMended)}
          </MessageBarBody>
        </MessageBar>
      )}
      {kept.length > 0 && !seal && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say(START.kept, { sheets: listed(shownKept(kept)) })}</MessageBarBody>
          <MessageBarActions>
            <TakeBack size="small" />
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
