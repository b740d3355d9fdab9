import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { unseal } from "../../model/sealSteps";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { GRADE } from "../../texts/gradeTexts";

/** Whether the published results were sealed, and whether they still say the same. */
export function SealLine() {
  const pane = usePane();
  const say = useSay();
  const { seal, busy } = usePaneState();
  if (!seal) return null;
  const { date, isIntact } = seal;
  return (
    <MessageBar intent={isIntact ? "info" : "warning"} layout="multiline">
      <MessageBarBody>{say(isIntact ? GRADE.sealed : GRADE.broken, { date })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={!!busy} onClick={() => void unseal(pane)}>
          {say(GRADE.breakSeal)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
