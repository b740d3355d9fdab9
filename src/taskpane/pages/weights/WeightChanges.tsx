import { Button } from "@fluentui/react-components";
import type { CellChange } from "../../../grading/edit/cellChange";
import { writeChanges } from "../../model/writeChanges";
import { Actions } from "../../parts/Actions";
import { ChangeList } from "../../parts/ChangeList";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { WEIGHTS } from "../../texts/weightsTexts";

/** Which cells the edited weights change, and the button that writes them. */
export function WeightChanges(props: {
  readonly changes: readonly CellChange[];
  readonly isBalanced: boolean;
}) {
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const { changes, isBalanced } = props;
  if (changes.length === 0) return null;
  const write = (): Promise<void> => writeChanges(pane, changes, WEIGHTS.writing, WEIGHTS.written);
  return (
    <Section title={say(WEIGHTS.preview, { count: changes.length })}>
      <ChangeList changes={changes} />
      {!isBalanced && <Quiet>{say(WEIGHTS.unbalanced)}</Quiet>}
      <Actions>
        <Button appearance="primary" disabled={!!busy} onClick={() => void write()}>
          {say(WEIGHTS.write)}
        </Button>
      </Actions>
    </Section>
  );
}
