import { Button } from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";
import { bytesOf } from "../../model/bytesOf";
import { Actions } from "../../parts/Actions";
import { Quiet } from "../../parts/Quiet";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { REPORTS } from "../../texts/reportsTexts";

/** A Word template of the office's own. */
export interface ChosenTemplate {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface OwnTemplateProps {
  readonly chosen: ChosenTemplate | undefined;
  readonly onChoose: (chosen: ChosenTemplate | undefined) => void;
}

/** Chooses the template that the Word file is made with, or none. */
export function OwnTemplate({ chosen, onChoose }: OwnTemplateProps) {
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    target.value = "";
    if (!file) return;
    bytesOf(file).then(
      (bytes) => onChoose({ name: file.name, bytes }),
      (error: unknown) => pane.fail(error),
    );
  };
  return (
    <>
      <Actions>
        <Button size="small" disabled={!!busy} onClick={() => input.current?.click()}>
          {say(REPORTS.ownTemplate)}
        </Button>
        {chosen && (
          <Button size="small" disabled={!!busy} onClick={() => onChoose(undefined)}>
            {say(REPORTS.ownNone)}
          </Button>
        )}
      </Actions>
      {chosen && <Quiet>{say(REPORTS.ownChosen, { name: chosen.name })}</Quiet>}
      <input
        ref={input}
        type="file"
        accept=".docx"
        hidden
        aria-label={say(REPORTS.ownTemplate)}
        onChange={choose}
      />
    </>
  );
}
