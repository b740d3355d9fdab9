import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSay } from "../shell/paneContext";
import { PART } from "../texts/partTexts";

const useStyles = makeStyles({
  // Nearly the whole pane, which is narrow.
  surface: {
    width: "calc(100vw - 24px)",
    maxWidth: "480px",
    padding: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
  content: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  actions: { flexWrap: "wrap", justifyContent: "flex-start" },
});

/** Says what will be done and asks once. Esc closes it and nothing happens. */
export function ConfirmDialog(props: {
  readonly title: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** Another way, beside doing it and not doing it. */
  readonly other?: ReactNode;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const say = useSay();
  const { title, confirm, onConfirm, onClose, other, isDisabled = false, children } = props;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions fluid className={styles.actions}>
            <Button appearance="primary" disabled={isDisabled} onClick={onConfirm}>
              {confirm}
            </Button>
            {other}
            <Button onClick={onClose}>{say(PART.cancel)}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
