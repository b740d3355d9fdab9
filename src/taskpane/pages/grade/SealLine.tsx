import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { isAgreed } from "../../../grading/run/judgeSeal";
import { recheckSentence } from "../../../grading/run/recheckSentence";
import { sealSentence } from "../../../grading/seal/sealSentences";
import { isIntact } from "../../../grading/seal/verifySeal";
import { unseal, verifyNow } from "../../model/sealSteps";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { GRADE } from "../../texts/gradeTexts";
import { AskDialog } from "./AskDialog";

/** Whether the workbook was sealed, what of it is not as it was sealed, and results that are not what its data give. */
export function SealLine() {
  const pane = usePane();
  const say = useSay();
  const { seal, written, busy } = usePaneState();
  const [asked, setAsked] = useState<"verify" | "break">();
  if (!seal) return null;
  const { date, code } = seal;
  const isWhole = isIntact(seal) && !seal.lost;
  const isWrong = written !== undefined && !isAgreed(written);
  const close = (): void => setAsked(undefined);
  return (
    <MessageBar intent={isWhole && !isWrong ? "info" : "warning"} layout="multiline">
      <MessageBarBody>
        <div>{isWhole ? say(GRADE.sealed, { date, code }) : say(sealSentence(seal))}</div>
        {isWrong && <div>{say(recheckSentence(written))}</div>}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={!!busy} onClick={() => setAsked("verify")}>
          {say(GRADE.verify)}
        </Button>
        <Button size="small" disabled={!!busy} onClick={() => setAsked("break")}>
          {say(GRADE.breakSeal)}
        </Button>
      </MessageBarActions>
      {asked === "verify" && (
        <AskDialog
          title={say(GRADE.verify)}
          question={say(GRADE.verifyAbout)}
          onAnswer={(typed) => void verifyNow(pane, typed)}
          onClose={close}
        />
      )}
      {asked === "break" && (
        <AskDialog
          title={say(GRADE.breakSeal)}
          question={say(GRADE.breakReason)}
          isRequired
          onAnswer={(reason) => void unseal(pane, reason)}
          onClose={close}
        />
      )}
    </MessageBar>
  );
}
