import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { seal } from "../../model/sealSteps";
import { ConfirmDialog } from "../../parts/ConfirmDialog";
import { usePane, useSay } from "../../shell/paneContext";
import { GRADE } from "../../texts/gradeTexts";

/** Seals what was written; asks once. */
export function SealButton({ isDisabled }: { readonly isDisabled: boolean }) {
  const pane = usePane();
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const confirm = (): void => {
    setAsking(false);
    void seal(pane);
  };
  return (
    <>
      <Button disabled={isDisabled} onClick={() => setAsking(true)}>
        {say(GRADE.seal)}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={say(GRADE.seal)}
          confirm={say(GRADE.sealNow)}
          onConfirm={confirm}
          onClose={() => setAsking(false)}
        >
          <p>{say(GRADE.sealAsk)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
