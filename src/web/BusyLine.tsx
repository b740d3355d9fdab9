import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { say, type Locale } from "../scoring/locale";
import { LINE } from "./files/lineStyle";
import { progressText, shareOf, type Progress } from "./progress";
import { WORKBENCH } from "./workbenchTexts";

const useStyles = makeStyles({
  line: LINE,
  progress: { fontVariantNumeric: "tabular-nums" },
});

interface BusyLineProps {
  readonly what: string;
  readonly progress: Progress | undefined;
  readonly locale: Locale;
  readonly onCancel: () => void;
}

/** What is being done and how far it is, and the way out of it. */
export function BusyLine({ what, progress, locale, onCancel }: BusyLineProps) {
  const styles = useStyles();
  return (
    <>
      <ProgressBar aria-label={what} {...(progress ? { value: shareOf(progress) } : {})} />
      <div className={styles.line}>
        <span className={styles.progress}>
          {what} {progress && progressText(progress, locale)}
        </span>
        <Button size="small" onClick={onCancel}>
          {say(WORKBENCH.cancel, {}, locale)}
        </Button>
      </div>
    </>
  );
}
