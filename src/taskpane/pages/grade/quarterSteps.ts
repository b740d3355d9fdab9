import { quarterNames, type Quarter } from "../../../grading/format/monitorFields";
import type { Closing } from "../../../grading/run/closeQuarter";
import { endQuarter } from "../../../grading/run/endQuarter";
import type { QuarterStanding } from "../../../grading/run/quarterStanding";
import { prepare } from "../../model/gradeSteps";
import type { PaneModel } from "../../model/paneModel";
import { filled } from "../../texts/filled";
import { QUARTER } from "../../texts/quarterTexts";

/** Closes the quarter; where something stands in the way, gives what, and the workbook is as it was. */
export async function closeNow(
  pane: PaneModel,
  standing: QuarterStanding,
  quarter: Quarter,
  reason: string,
): Promise<Closing | undefined> {
  const today = pane.host.today();
  const closing = await pane.run(QUARTER.writing, () =>
    endQuarter(pane.workbook, standing, { quarter, today, reason }),
  );
  if (closing?.kind !== "closed") {
    pane.store.set({ kept: await pane.workbook.sheets.kept() });
    return closing;
  }
  pane.stepEnds();
  await pane.showSheet(standing.sheet);
  await pane.look();
  await prepare(pane, undefined);
  const { sheet } = standing;
  pane.tell(
    "success",
    filled(QUARTER.done, { quarter: quarterNames([quarter]), sheet, units: closing.units }),
  );
  return closing;
}
