import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { listed, type Sentence } from "../../scoring/locale";
import { usePane, usePaneState, useSay } from "../shell/paneContext";
import { PART } from "../texts/partTexts";
import { ConfirmDialog } from "./ConfirmDialog";

/** Takes the last step back; asks first where that would lose what was changed since. */
export function TakeBack({
  label,
  size,
}: {
  readonly label: Sentence;
  readonly size?: "small" | "medium";
}) {
  const pane = usePane();
  const say = useSay();
  const { kept, hasChangedSinceKept, busy } = usePaneState();
  const [isAsking, setAsking] = useState(false);
  const takeBack = (): void => {
    setAsking(false);
    void pane.takeBack();
  };
  return (
    <>
      <Button
        size={size}
        disabled={!!busy}
        onClick={() => (hasChangedSinceKept ? setAsking(true) : takeBack())}
      >
        {say(label)}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={say(label)}
          confirm={say(PART.takeBackAnyway)}
          onConfirm={takeBack}
          onClose={() => setAsking(false)}
        >
          <p>{say(PART.takeBackLoses, { sheets: listed(kept) })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
