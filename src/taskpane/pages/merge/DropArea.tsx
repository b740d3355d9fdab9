import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type ChangeEvent, type DragEvent } from "react";
import { ACCEPTED_FILES } from "../../../workbook/fileEndings";
import { Actions } from "../../parts/Actions";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { MERGE } from "../../texts/mergeTexts";
import { droppedFiles } from "./droppedFiles";
import { incomingFile, type IncomingFile } from "./incomingFile";

const useStyles = makeStyles({
  area: {
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  text: { margin: 0 },
  buttons: { display: "flex", justifyContent: "center" },
});

/** Takes files by dropping, choosing several, or choosing a folder. */
export function DropArea({ onFiles }: { readonly onFiles: (files: IncomingFile[]) => void }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const [isOver, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!busy) droppedFiles(event.dataTransfer).then(onFiles, (error) => pane.fail(error));
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const chosen = [...(target.files ?? [])].map((file) => incomingFile(file));
    target.value = "";
    onFiles(chosen);
  };
  return (
    <div
      className={mergeClasses(styles.area, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className={styles.text}>{say(MERGE.drop)}</p>
      <div className={styles.buttons}>
        <Actions>
          <Button size="small" disabled={!!busy} onClick={() => files.current?.click()}>
            {say(MERGE.chooseFiles)}
          </Button>
          <Button size="small" disabled={!!busy} onClick={() => folder.current?.click()}>
            {say(MERGE.chooseFolder)}
          </Button>
        </Actions>
      </div>
      <input
        ref={files}
        type="file"
        multiple
        accept={ACCEPTED_FILES}
        hidden
        aria-label={say(MERGE.chooseFiles)}
        onChange={choose}
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        aria-label={say(MERGE.chooseFolder)}
        onChange={choose}
        {...{ webkitdirectory: "" }}
      />
    </div>
  );
}
