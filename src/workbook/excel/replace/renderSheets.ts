import type { SheetSpec } from "../../sheetSpec";
import { WorkbookError } from "../../workbookError";
import type { Watch } from "../../workbook";
import { errorCode } from "../connection/errorCode";
import type { ExcelConnection } from "../connection/excelConnection";
import { buildSheets } from "./buildSheets";
import { exchangeSheets } from "./exchangeSheets";
import { renderPlan } from "./renderPlan";
import { settledSurvey } from "./settle";
import { undoRender, type RenderOutcome } from "./undoRender";

/**
 * Writes described sheets, all or none: they are built as temporary sheets and exchanged in one request, the last. Where
 * that fails it is seen how far it came; a lost answer alone is no failure.
 */
export async function renderSheets(
  connection: ExcelConnection,
  specs: readonly SheetSpec[],
  watch: Watch,
): Promise<void> {
  if (watch.signal?.aborted) throw new WorkbookError("cancelled");
  if (specs.length === 0) return;
  const before = await settledSurvey(connection, watch.signal);
  const plan = renderPlan(specs, before, connection.features);
  let hasExchanged = false;
  let total = 1;
  try {
    total = await buildSheets(connection, plan, watch);
    if (watch.signal?.aborted) throw new WorkbookError("cancelled");
    hasExchanged = true;
    await exchangeSheets(connection, plan);
  } catch (error) {
    const { isComplete, locked } = await undone(
      error,
      undoRender(connection, plan, error, hasExchanged),
    );
    if (!isComplete) throw explained(error, locked);
  }
  watch.onProgress?.(total, total);
}

/** Where putting back fails too, nobody can tell how far it came: what is left shows at the next start. */
async function undone(error: unknown, undoing: Promise<RenderOutcome>): Promise<RenderOutcome> {
  try {
    return await undoing;
  } catch (again) {
    throw new WorkbookError("excelUnfinished", {}, new AggregateError([error, again]));
  }
}

/** Only a password keeps protection from coming off. */
function explained(error: unknown, locked: string | undefined): unknown {
  if (errorCode(error) !== "AccessDenied" || locked === undefined) return error;
  return new WorkbookError("sheetProtected", { sheet: locked }, error);
}
