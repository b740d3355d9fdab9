import { errorCode } from "../connection/errorCode";
import type { ExcelConnection } from "../connection/excelConnection";
import { findHead } from "../sheetHeads";
import { exchangeSheets } from "./exchangeSheets";
import type { RenderPlan } from "./renderPlan";
import { settle } from "./settle";
import { survey } from "./survey";

/** How a render ended whose request failed. */
export interface RenderOutcome {
  /** Whether everything stands after all; otherwise nothing was changed. */
  readonly isComplete: boolean;
  /** The sheet whose protection did not come off, where that may be the reason. */
  readonly locked: string | undefined;
}

const COMPLETE: RenderOutcome = { isComplete: true, locked: undefined };

/**
 * After a request of a render failed: finds out how far it came. Where everything stands and only the answer was lost, which
 * shows in that the markers are gone, it is complete; otherwise the workbook is put back as it was. An Excel that could not copy
 * the old sheets goes on with the exchange instead.
 */
export async function undoRender(
  connection: ExcelConnection,
  plan: RenderPlan,
  error: unknown,
  hasExchanged: boolean,
): Promise<RenderOutcome> {
  const { marker, doneMarker } = plan.journal;
  const now = await survey(connection);
  const isDone = findHead(now.sheets, doneMarker) !== undefined;
  const found = findHead(now.sheets, marker);
  // Where Excel did not find the marker, somebody took it away before the exchange.
  if (hasExchanged && !isDone && !found && errorCode(error) !== "ItemNotFound") return COMPLETE;
  const hasNoWayBack = plan.sheets.some(({ old, backup }) => old && backup === undefined);
  if (found?.isVeryHidden && hasNoWayBack) {
    await exchangeSheets(connection, plan, now);
    return COMPLETE;
  }
  await settle(connection, plan.journal, now);
  const locked = plan.sheets.find(
    ({ old }) => old && now.sheets.some(({ id, isProtected }) => id === old.id && isProtected),
  );
  return { isComplete: isDone, locked: locked?.old?.name };
}
