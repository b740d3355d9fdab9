import { Button, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Quarter } from "../../../grading/format/monitorFields";
import { quarterNames } from "../../../grading/format/monitorFields";
import type { Closing } from "../../../grading/run/closeQuarter";
import { quarterStanding, type QuarterStanding } from "../../../grading/run/quarterStanding";
import type { PaneModel } from "../../model/paneModel";
import { lastStep } from "../../model/lastStep";
import { Actions } from "../../parts/Actions";
import { ConfirmDialog } from "../../parts/ConfirmDialog";
import { FindingList } from "../../parts/FindingList";
import { Quiet } from "../../parts/Quiet";
import { Section } from "../../parts/Section";
import { TakeBack } from "../../parts/TakeBack";
import { useLoaded } from "../../parts/useLoaded";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { QUARTER } from "../../texts/quarterTexts";
import { closeNow } from "./quarterSteps";

/** 结束本季度, in a workbook with a quarter monitor. */
export function QuarterPart() {
  const say = useSay();
  const standing = useLoaded(loadStanding);
  if (!standing) return null;
  const { quarter } = standing;
  return (
    <Section title={say(QUARTER.title)}>
      {quarter === null ? (
        <Quiet>{say(QUARTER.none)}</Quiet>
      ) : (
        <OneQuarter standing={standing} quarter={quarter} />
      )}
    </Section>
  );
}

async function loadStanding(pane: PaneModel): Promise<QuarterStanding | undefined> {
  const { assessment } = pane.store.get();
  // Most workbooks have no quarters: nothing is read for them.
  const hasQuarters = assessment?.kind === "format" && assessment.hasMonitor;
  return hasQuarters ? quarterStanding(pane.workbook) : undefined;
}

interface QuarterProps {
  readonly standing: QuarterStanding;
  readonly quarter: Quarter;
}

function OneQuarter({ standing, quarter }: QuarterProps) {
  const pane = usePane();
  const say = useSay();
  const { busy, seal, kept } = usePaneState();
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Closing>();
  const isClosed = standing.closed.includes(quarter);
  const details = { quarter: quarterNames([quarter]), sheet: standing.sheet };
  const close = async (reason: string): Promise<void> => {
    setAsking(false);
    setOutcome(await closeNow(pane, standing, quarter, reason));
  };
  return (
    <>
      <Quiet>{say(isClosed ? QUARTER.closed : QUARTER.open, details)}</Quiet>
      <Actions>
        <Button disabled={!!busy || !!seal} onClick={() => setAsking(true)}>
          {say(isClosed ? QUARTER.again : QUARTER.end, details)}
        </Button>
        {!seal && lastStep(kept) === "quarter" && <TakeBack />}
      </Actions>
      {outcome && outcome.kind !== "closed" && (
        <div role="alert">
          <Quiet>{say(QUARTER.stopped)}</Quiet>
          {outcome.kind === "refused" && <p>{say(outcome.reason)}</p>}
          {outcome.kind === "wrong" && <FindingList findings={outcome.findings} />}
        </div>
      )}
      {isAsking && (
        <AskDialog
          {...{ quarter, standing, isClosed }}
          onConfirm={(reason) => void close(reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** Says what will be done; a quarter that is closed is closed anew only with a reason. */
function AskDialog(
  props: QuarterProps & {
    readonly isClosed: boolean;
    readonly onConfirm: (reason: string) => void;
    readonly onClose: () => void;
  },
) {
  const say = useSay();
  const { standing, quarter, isClosed, onConfirm, onClose } = props;
  const [reason, setReason] = useState("");
  const details = { quarter: quarterNames([quarter]), sheet: standing.sheet };
  const title = say(isClosed ? QUARTER.again : QUARTER.end, details);
  return (
    <ConfirmDialog
      title={title}
      confirm={title}
      isDisabled={isClosed && reason.trim() === ""}
      onConfirm={() => onConfirm(isClosed ? reason.trim() : "")}
      onClose={onClose}
    >
      <p>{say(QUARTER.ask, details)}</p>
      {isClosed && (
        <Input
          aria-label={say(QUARTER.reason)}
          placeholder={say(QUARTER.reason)}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      )}
    </ConfirmDialog>
  );
}
