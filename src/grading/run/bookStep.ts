import { STATE_SHEET } from "../../workbook/ownSheets";
import type { Workbook } from "../../workbook/workbook";
import { COPY_KEY } from "../seal/bookState";

/** The copy of the state as it stood at the restore point, kept beside it; "" where there was none. */
const COPY_KEPT = "state.kept";

/**
 * Does one step that also changes what a workbook knows of itself, after a restore point of the sheets and of that state
 * where the adapter has one: all of it or nothing. @throws what the task throws, and then the workbook is as it was
 */
export async function bookStep<Result>(
  workbook: Workbook,
  sheets: readonly string[],
  task: () => Promise<Result>,
): Promise<Result> {
  const { restores } = workbook.capabilities;
  if (restores) {
    const copy = (await workbook.session.load(COPY_KEY)) ?? "";
    await workbook.sheets.keep([...sheets, STATE_SHEET]);
    await workbook.session.store(COPY_KEPT, copy);
  }
  try {
    return await task();
  } catch (error) {
    if (restores) await takeBackStep(workbook);
    throw error;
  }
}

/** Puts back what stands at the restore point, and the copy of the state where that was kept along with it. */
export async function takeBackStep(workbook: Workbook): Promise<void> {
  const hasState = (await workbook.sheets.kept()).includes(STATE_SHEET);
  await workbook.sheets.restore();
  const copy = hasState ? await workbook.session.load(COPY_KEPT) : undefined;
  if (copy !== undefined) await workbook.session.store(COPY_KEY, copy === "" ? undefined : copy);
  if (hasState) await workbook.session.store(COPY_KEPT, undefined);
}
