import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { Store } from "../model/store";
import { usePane, useSay } from "../shell/paneContext";
import { PART } from "../texts/partTexts";

const useStyles = makeStyles({
  bar: { marginBottom: tokens.spacingVerticalS },
  text: { whiteSpace: "normal", overflowWrap: "anywhere" },
});

const NONE = new Store<{ readonly reason: undefined }>({ reason: undefined });

/** Why the selected cell shows an error, where the program around does not say it itself. */
export function SelectedReason() {
  const styles = useStyles();
  const say = useSay();
  const { reasons = NONE } = usePane().host;
  const { reason } = useSyncExternalStore(reasons.watch, reasons.get);
  return (
    <div role="status" aria-live="polite">
      {reason && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.text}>
            {say(PART.cellShows, { ...reason })}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
