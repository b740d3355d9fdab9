import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { textNumbers } from "../../../grading/fix/fixes";
import type { CellChange } from "../../../grading/edit/cellChange";
import { prepareUnasked } from "../../model/gradeSteps";
import { writeChanges } from "../../model/writeChanges";
import { Actions } from "../../parts/Actions";
import { ChangeList } from "../../parts/ChangeList";
import { Disclosure } from "../../parts/Disclosure";
import { Quiet } from "../../parts/Quiet";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { GRADE } from "../../texts/gradeTexts";

/** Numbers that stand as text, with what they become, and the button that writes them. */
export function FixPart() {
  const pane = usePane();
  const say = useSay();
  const { findings, mapping, busy } = usePaneState();
  const [changes, setChanges] = useState<readonly CellChange[]>([]);
  useEffect(() => {
    let isWanted = true;
    textNumbers(pane.workbook, findings).then(
      (found) => isWanted && setChanges(found.map((fix) => ({ ...fix, what: GRADE.number }))),
      (error: unknown) => pane.fail(error),
    );
    return () => {
      isWanted = false;
    };
  }, [pane, findings]);
  if (changes.length === 0) return null;

  /** Writes them, and checks again as the table was read before. */
  const write = async (): Promise<void> => {
    await writeChanges(pane, changes, GRADE.fixing, GRADE.fixed);
    if (!mapping) return; // the page checks a workbook in the format by itself
    pane.store.set({ mapping });
    await prepareUnasked(pane);
  };
  return (
    <Disclosure title={say(GRADE.fixes, { count: changes.length })}>
      {() => (
        <>
          <Quiet>{say(GRADE.fixesHint)}</Quiet>
          <ChangeList changes={changes} />
          <Actions>
            <Button appearance="primary" disabled={!!busy} onClick={() => void write()}>
              {say(GRADE.fix)}
            </Button>
          </Actions>
        </>
      )}
    </Disclosure>
  );
}
