import { Button } from "@fluentui/react-components";
import { FindingList } from "../../parts/FindingList";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import type { Inspected } from "../../model/inspectOld";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { START } from "../../texts/startTexts";

/** What the check-up found: how many cells were compared, and each that differs with its cause. */
export function InspectionPart({ inspected }: { readonly inspected: Inspected }) {
  const pane = usePane();
  const say = useSay();
  const { busy } = usePaneState();
  const save = async (): Promise<void> => {
    const { saveInspection } = await import("../../model/inspectOld");
    await saveInspection(pane, inspected);
  };
  return (
    <Section
      title={say(START.inspection)}
      action={
        <Button size="small" disabled={!!busy} onClick={() => void save()}>
          {say(START.saveInspection)}
        </Button>
      }
    >
      <Quiet>{say(inspected.summary)}</Quiet>
      <FindingList findings={inspected.findings} />
    </Section>
  );
}
