import { Button } from "@fluentui/react-components";
import { Actions } from "../../parts/Actions";
import { TakeBack } from "../../parts/TakeBack";
import { prepare } from "../../model/gradeSteps";
import { saveAsFile, write } from "../../model/writeSteps";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { GRADE } from "../../texts/gradeTexts";
import { SealButton } from "./SealButton";

/** What can be done with results: write, take back, seal, write as formulas or as a file. */
export function ResultActions({ isDraft }: { readonly isDraft: boolean }) {
  const pane = usePane();
  const say = useSay();
  const { mapping, isWritten, kept, seal: sealed, busy } = usePaneState();
  const canWrite = !busy && !sealed;
  return (
    <Actions>
      {!isWritten && (
        <Button appearance="primary" disabled={!canWrite} onClick={() => void write(pane)}>
          {say(isDraft ? GRADE.writeDraft : GRADE.write)}
        </Button>
      )}
      {isWritten && !sealed && kept.length > 0 && <TakeBack />}
      <Button disabled={!!busy} onClick={() => void prepare(pane, mapping)}>
        {say(GRADE.again)}
      </Button>
      {isWritten && !isDraft && <SealButton isDisabled={!canWrite} />}
      <Button
        disabled={!canWrite}
        title={say(GRADE.nativeHint)}
        onClick={() => void write(pane, "native")}
      >
        {say(GRADE.native)}
      </Button>
      <Button disabled={!!busy} onClick={() => void saveAsFile(pane, GRADE.asFile)}>
        {say(GRADE.asFile)}
      </Button>
    </Actions>
  );
}
