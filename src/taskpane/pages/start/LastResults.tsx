import { Button } from "@fluentui/react-components";
import { Actions } from "../../parts/Actions";
import { Section } from "../../parts/Section";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { START } from "../../texts/startTexts";
import { DistributionBar } from "../grade/DistributionBar";

/** The results that were written, as a picture, and where the year goes on from them. */
export function LastResults() {
  const pane = usePane();
  const say = useSay();
  const { preview, isWritten, hasChanged } = usePaneState();
  if (!preview || !isWritten || hasChanged) return null;
  return (
    <Section title={say(START.results, { count: preview.rows.length })}>
      <DistributionBar preview={preview} />
      <Actions>
        <Button size="small" onClick={() => pane.open("board")}>
          {say(START.board)}
        </Button>
        <Button size="small" onClick={() => pane.open("reports")}>
          {say(START.papers)}
        </Button>
      </Actions>
    </Section>
  );
}
