import { OwnWrites } from "../../ownWrites";
import { WorkbookError } from "../../workbookError";
import type { ExcelConnection } from "../connection/excelConnection";

type Told = Partial<Pick<Excel.WorksheetChangedEventArgs, "source" | "triggerSource">>;

/** What Excel tells of our own changes arrives up to this many milliseconds after its answer. */
const LAG = 500;

/** The pane and a ribbon button share a page: what one writes is no change by others to the other. */
export const excelTurn = new OwnWrites(LAG);

/**
 * Whether a change was made by us. Where Excel does not say who triggered it (before ExcelApi 1.14), one from this machine
 * in our turn is taken for ours, unless Excel refused us because the user was typing. What a co-author changes never is.
 */
function isOurs({ source, triggerSource }: Told, isTyping: boolean): boolean {
  if (source === "Remote") return false;
  if (triggerSource !== undefined) return triggerSource === "ThisLocalAddin";
  return excelTurn.isOn && !isTyping;
}

/**
 * Tells of changes that others make in any sheet. Older Excels would need a handler for each sheet, and for each that is
 * added: there nothing is told. Needs ExcelApi 1.9.
 */
export async function watchChanges(
  connection: ExcelConnection,
  onChange: () => void,
): Promise<() => void> {
  if (!connection.features.has(9)) throw new WorkbookError("notPossibleHere");
  let isWatching = true;
  const handler = await connection.send((context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      if (isWatching && !isOurs(event, connection.editMode.isOn)) onChange();
    });
    return () => added;
  });
  return () => {
    if (!isWatching) return;
    isWatching = false;
    handler.remove();
    void handler.context.sync();
  };
}
