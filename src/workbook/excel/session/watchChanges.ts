import { OwnWrites } from "../../ownWrites";
import { WorkbookError } from "../../workbookError";
import { parseArea } from "../../address";
import type { Selection } from "../../workbook";
import type { ExcelConnection } from "../connection/excelConnection";

type Told = Partial<
  Pick<
    Excel.WorksheetChangedEventArgs,
    "source" | "triggerSource" | "address" | "changeType" | "worksheetId"
  >
>;

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

/** The cells of an edit; undefined where rows, columns or sheets may have moved, or the sheet came after the watch began. */
function cellsOf(
  { address = "", changeType, worksheetId = "" }: Told,
  nameOf: (id: string) => string | undefined,
): Selection | undefined {
  const sheet = nameOf(worksheetId);
  const area = changeType === "RangeEdited" ? parseArea(address) : undefined;
  return sheet !== undefined && area ? { sheet, area } : undefined;
}

/**
 * Tells of changes that others make in any sheet. Older Excels would need a handler for each sheet, and for each that is
 * added: there nothing is told. Needs ExcelApi 1.9.
 */
export async function watchChanges(
  connection: ExcelConnection,
  onChange: (changed?: Selection) => void,
): Promise<() => void> {
  if (!connection.features.has(9)) throw new WorkbookError("notPossibleHere");
  let isWatching = true;
  const handler = await connection.send((context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const nameOf = (id: string): string | undefined =>
      worksheets.items.find((sheet) => sheet.id === id)?.name;
    const added = worksheets.onChanged.add(async (event) => {
      if (isWatching && !isOurs(event, connection.editMode.isOn)) onChange(cellsOf(event, nameOf));
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
