import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Busy } from "../model/paneState";
import { SHELL } from "../texts/shellTexts";
import { usePane, usePaneState, useSay } from "./paneContext";

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", flexShrink: 0 },
  busy: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
  },
  bar: { gridColumn: "1 / -1" },
  count: { fontVariantNumeric: "tabular-nums" },
  notice: { minHeight: 0, paddingBlock: tokens.spacingVerticalXS },
  text: { whiteSpace: "normal", overflowWrap: "anywhere" },
});

/** What is being done, what holds it up, and what the last action came to. Screen readers hear every change. */
export function StatusArea() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const { busy, waiting, notice } = usePaneState();
  return (
    <div className={styles.area} role="status" aria-live="polite">
      {busy && <BusyLine busy={busy} />}
      {waiting && (
        <MessageBar intent="warning" layout="multiline" className={styles.notice}>
          <MessageBarBody className={styles.text}>{say(waiting)}</MessageBarBody>
        </MessageBar>
      )}
      {notice && (
        <MessageBar intent={notice.kind} layout="singleline" className={styles.notice}>
          <MessageBarBody className={styles.text}>{say(notice.text)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" appearance="transparent" onClick={() => pane.dismiss()}>
              {say(SHELL.close)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function BusyLine({ busy }: { readonly busy: Busy }) {
  const styles = useStyles();
  const say = useSay();
  const [isCancelled, setCancelled] = useState(false);
  const { what, done, total, cancel } = busy;
  const stop = (): void => {
    setCancelled(true);
    cancel?.();
  };
  const isCounted = done !== undefined && total !== undefined && total > 0;
  return (
    <div className={styles.busy}>
      <span>
        {say(what)}{" "}
        {isCounted && <span className={styles.count}>{say(SHELL.progress, { done, total })}</span>}
      </span>
      {cancel && (
        <Button size="small" disabled={isCancelled} onClick={stop}>
          {say(isCancelled ? SHELL.cancelling : SHELL.cancel)}
        </Button>
      )}
      <ProgressBar
        className={styles.bar}
        aria-label={say(what)}
        {...(isCounted ? { value: done, max: total } : {})}
      />
    </div>
  );
}
