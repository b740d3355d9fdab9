import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneState, useSay } from "../../shell/paneContext";
import { MERGE } from "../../texts/mergeTexts";
import type { MergeModel } from "./mergeModel";
import { useMergeStyles } from "./ProblemItem";

const useStyles = makeStyles({
  item: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  out: { textDecorationLine: "line-through" },
  button: { minWidth: "auto", flexShrink: 0 },
});

/** The files that can be merged; each can be left out all the same. */
export function FineFiles(props: {
  readonly files: readonly string[];
  readonly leftOut: ReadonlySet<string>;
  readonly model: MergeModel;
}) {
  const shared = useMergeStyles();
  const styles = useStyles();
  const say = useSay();
  const { busy } = usePaneState();
  const { files, leftOut, model } = props;
  if (files.length === 0) return null;
  return (
    <details>
      <summary className={shared.summary}>{say(MERGE.fine, { count: files.length })}</summary>
      <ul className={shared.list}>
        {files.map((file) => {
          const isOut = leftOut.has(file);
          return (
            <li key={file} className={styles.item}>
              <span className={isOut ? styles.out : undefined}>{file}</span>
              <Button
                className={styles.button}
                size="small"
                appearance="transparent"
                disabled={!!busy}
                aria-label={say(isOut ? MERGE.includeFile : MERGE.leaveOutFile, { file })}
                onClick={() => void model.decide([file], isOut ? "include" : "leaveOut")}
              >
                {say(isOut ? MERGE.include : MERGE.leaveOut)}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
