import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { listed } from "../../scoring/locale";
import { lastStep, shownKept } from "../model/lastStep";
import { usePane, usePaneState, useSay } from "../shell/paneContext";
import { PART, TAKE_BACK } from "../texts/partTexts";
import { ConfirmDialog } from "./ConfirmDialog";

/** Takes the last step back and says which; asks first where that would lose what was changed since. */
export function TakeBack({ size }: { readonly size?: "small" | "medium" }) {
  const pane = usePane();
  const say = useSay();
  const { kept, hasChangedSinceKept, busy } = usePaneState();
  const label = TAKE_BACK[lastStep(kept)];
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
          <p>{say(PART.takeBackLoses, { sheets: listed(shownKept(kept)) })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
