import type { Sentence } from "../../scoring/locale";
import type { Workbook } from "../../workbook/workbook";
import { quarterNames, type Quarter } from "../format/monitorFields";
import { bookStep } from "./bookStep";
import { closeQuarter, type Closing, type CloseOptions } from "./closeQuarter";
import { offerGrading } from "./gradingOffer";
import type { QuarterStanding } from "./quarterStanding";
import { reopenQuarter } from "./reopenQuarter";

/**
 * 结束本季度 in a workbook that is open: 季度得分 and what the workbook knows of the quarter, in one step to take back. With a
 * reason a quarter that is closed is opened first, and stays closed as it was where something stands in the way.
 */
export async function endQuarter(
  workbook: Workbook,
  { sheet, locale }: QuarterStanding,
  options: CloseOptions,
): Promise<Closing> {
  const { quarter, reason } = options;
  try {
    return await bookStep(workbook, [sheet], async () => {
      if (reason !== "" && !(await reopenQuarter(workbook, quarter, locale))) {
        throw new Stopped({ kind: "refused", reason: notClosed(quarter) });
      }
      const closing = await closed(workbook, options);
      if (closing.kind !== "closed") throw new Stopped(closing);
      return closing;
    });
  } catch (error) {
    if (error instanceof Stopped) return error.closing;
    throw error;
  }
}

/** Lets the step be taken back where nothing came of it. */
class Stopped extends Error {
  constructor(readonly closing: Closing) {
    super();
  }
}

async function closed(workbook: Workbook, options: CloseOptions): Promise<Closing> {
  const { grading, findings } = await offerGrading(workbook, undefined, { isUnseen: true });
  if (grading) return closeQuarter(workbook, grading, options);
  return { kind: "wrong", findings: findings.filter(({ level }) => level === "error") };
}

function notClosed(quarter: Quarter): Sentence {
  const name = quarterNames([quarter]);
  return {
    "zh-CN": `${name["zh-CN"]}还没有结束，不用重开`,
    "en-US": `${name["en-US"]} is not closed, so it need not be reopened`,
  };
}
