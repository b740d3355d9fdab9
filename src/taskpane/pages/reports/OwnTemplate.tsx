import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";
import { bytesOf } from "../../model/bytesOf";
import { Actions } from "../../parts/Actions";
import { Quiet } from "../../parts/Quiet";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { REPORTS } from "../../texts/reportsTexts";

const useStyles = makeStyles({ words: { margin: 0, overflowWrap: "anywhere" } });

/** A Word template of the office's own. */
export interface ChosenTemplate {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface OwnTemplateProps {
  /** The words that it can have, in braces. */
  readonly words: readonly string[];
  readonly chosen: ChosenTemplate | undefined;
  readonly onChoose: (chosen: ChosenTemplate | undefined) => void;
}

/** Chooses the template that the Word file is made with, or none. */
export function OwnTemplate({ words, chosen, onChoose }: OwnTemplateProps) {
  const styles = useStyles();
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
      <details>
        <summary>{say(REPORTS.ownWords)}</summary>
        <Quiet>{say(REPORTS.ownHow)}</Quiet>
        <p className={styles.words}>{words.join(" ")}</p>
      </details>
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
