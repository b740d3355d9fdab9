import { Button } from "@fluentui/react-components";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { COLLECT } from "../../texts/collectTexts";
import { useCollectStyles } from "./collectStyles";
import type { MadeForm } from "./splitSteps";

/** Forms that the user opens one by one, where the program around takes no files. */
export function MadeForms({ forms }: { readonly forms: readonly MadeForm[] }) {
  const styles = useCollectStyles();
  const say = useSay();
  const pane = usePane();
  const { busy } = usePaneState();
  return (
    <ul className={styles.list}>
      {forms.map(({ file, bytes }) => (
        <li key={file} className={styles.row}>
          <span className={styles.name}>{file}</span>
          <Button
            size="small"
            disabled={!!busy}
            aria-label={say(COLLECT.openFile, { file })}
            onClick={() => void pane.run(COLLECT.splitting, () => pane.host.showFile(file, bytes))}
          >
            {say(COLLECT.open)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
