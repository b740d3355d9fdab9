import {
  Button,
  Input,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { useState } from "react";
import { sealSentence } from "../../../grading/seal/sealSentences";
import { isIntact } from "../../../grading/seal/verifySeal";
import { unseal } from "../../model/sealSteps";
import { ConfirmDialog } from "../../parts/ConfirmDialog";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { GRADE } from "../../texts/gradeTexts";

/** Whether the workbook was sealed, and what of it is not as it was sealed. */
export function SealLine() {
  const say = useSay();
  const { seal, busy } = usePaneState();
  const [isAsking, setAsking] = useState(false);
  if (!seal) return null;
  const { date, code } = seal;
  const isWhole = isIntact(seal);
  return (
    <MessageBar intent={isWhole ? "info" : "warning"} layout="multiline">
      <MessageBarBody>
        {isWhole ? say(GRADE.sealed, { date, code }) : say(sealSentence(seal))}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={!!busy} onClick={() => setAsking(true)}>
          {say(GRADE.breakSeal)}
        </Button>
      </MessageBarActions>
      {isAsking && <BreakDialog onClose={() => setAsking(false)} />}
    </MessageBar>
  );
}

/** Asks for the reason, without which no seal is broken. */
function BreakDialog({ onClose }: { readonly onClose: () => void }) {
  const pane = usePane();
  const say = useSay();
  const [reason, setReason] = useState("");
  const confirm = (): void => {
    onClose();
    void unseal(pane, reason.trim());
  };
  return (
    <ConfirmDialog
      title={say(GRADE.breakSeal)}
      confirm={say(GRADE.breakSeal)}
      onConfirm={confirm}
      onClose={onClose}
      isDisabled={reason.trim() === ""}
    >
      <p>{say(GRADE.breakReason)}</p>
      <Input
        aria-label={say(GRADE.breakReason)}
        value={reason}
        onChange={(_, { value }) => setReason(value)}
      />
    </ConfirmDialog>
  );
}
