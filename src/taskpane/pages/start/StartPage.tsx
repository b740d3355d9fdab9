import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment } from "../../../grading/run/findAssessment";
import type { Inspected } from "../../model/inspectOld";
import { Actions } from "../../parts/Actions";
import { PageTitle } from "../../parts/PageTitle";
import { SelectedReason } from "../../parts/SelectedReason";
import { usePane, usePaneState, useSay } from "../../shell/paneContext";
import { START } from "../../texts/startTexts";
import { FirstSteps } from "./FirstSteps";
import { InspectionPart } from "./InspectionPart";
import { LastResults } from "./LastResults";
import { Leftovers } from "./Leftovers";
import { NextStep } from "./NextStep";

/** 开始: what this workbook is, and the next step. */
export function StartPage() {
  const pane = usePane();
  const say = useSay();
  const { assessment, busy } = usePaneState();
  const [found, setFound] = useState<Found>();
  // What was found is of the workbook as it was looked at then.
  const inspected = found?.assessment === assessment ? found?.inspected : undefined;
  const inspect = async (): Promise<void> => {
    const { inspectOld } = await import("../../model/inspectOld");
    setFound({ assessment, inspected: await inspectOld(pane) });
  };
  return (
    <>
      <PageTitle>{say(START.title)}</PageTitle>
      <SelectedReason />
      <Leftovers />
      {assessment && <NextStep assessment={assessment} />}
      <LastResults />
      <Actions>
        <Button size="small" disabled={!!busy} onClick={() => void pane.look()}>
          {say(START.again)}
        </Button>
        <Button size="small" onClick={() => pane.open("collect")}>
          {say(START.collect)}
        </Button>
        {assessment && isOfTheirOwn(assessment) && (
          <Button size="small" disabled={!!busy} onClick={() => void inspect()}>
            {say(START.inspect)}
          </Button>
        )}
      </Actions>
      {inspected && <InspectionPart inspected={inspected} />}
      <FirstSteps />
    </>
  );
}

/** What a check-up found, and of which workbook. */
interface Found {
  readonly assessment: Assessment | undefined;
  readonly inspected: Inspected | undefined;
}

/** Whether a workbook may have formulas of the office's own for totals, ranks and grades. */
function isOfTheirOwn({ kind }: Assessment): boolean {
  return kind === "foreign" || kind === "mapped" || kind === "unknown";
}
