import { OwnTurn } from "../../ownTurn";
import { WorkbookError } from "../../workbookError";
import type { ExcelConnection } from "../connection/excelConnection";

type Told = Pick<Excel.WorksheetChangedEventArgs, "source" | "triggerSource">;

/** What Excel tells of our own changes arrives up to this many milliseconds after its answer. */
const LAG = 500;

/** The pane and a ribbon button share a page: what one writes is no change by others to the other. */
export const excelTurn = new OwnTurn(LAG);

/**
 * Tells changes of ours from those of others. An older Excel does not name who triggered one (ExcelApi 1.14): there a
 * change from this machine in our own turn is taken for ours. What a co-author changes never is.
 */
function ourChanges(): (told: Told) => boolean {
  let namesUs = false;
  return ({ source, triggerSource }) => {
    if (source === "Remote") return false;
    const isNamed = triggerSource === "ThisLocalAddin";
    namesUs ||= isNamed;
    return isNamed || (excelTurn.isOn && !namesUs);
  };
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
  const isOurs = ourChanges();
  let isWatching = true;
  const handler = await connection.send((context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      if (isWatching && !isOurs(event)) onChange();
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
