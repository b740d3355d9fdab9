import { listed } from "../../../scoring/locale";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { sheetFormat } from "../../../grading/format";
import { TakeBack } from "../../parts/TakeBack";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { START } from "../../texts/startTexts";

const RESULTS = sheetFormat("results");
const isResult = (name: string): boolean => name === RESULTS.zh || name === RESULTS.en;

/** What a broken run left behind, and what can be taken back. */
export function Leftovers() {
  const pane = usePane();
  const say = useSay();
  const { leftovers, kept, busy } = usePaneState();
  return (
    <>
      {leftovers.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(START.leftovers, { sheets: listed(leftovers) })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabled={!!busy} onClick={() => void pane.cleanUp()}>
              {say(START.cleanUp)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {kept.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say(START.kept, { sheets: listed(kept) })}</MessageBarBody>
          <MessageBarActions>
            <TakeBack
              size="small"
              label={kept.some(isResult) ? START.takeBack : START.takeBackStep}
            />
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
