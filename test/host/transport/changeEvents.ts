import { areaAddress } from "../../../src/workbook/address";
import type { HostChange } from "../model/hostBook";

const EVENTS = 65536;
const WORKSHEET_CHANGED = 10;
/** Handlers of the collection of sheets listen for the workbook. */
const TARGET = "Workbook";

/** The entry of a richApiMessage that tells of a change: category, type, target, text, id, and whether a co-author made it. */
export function changeEntry(
  { sheetId, area, by }: HostChange,
  excelApi: number,
  id: number,
): readonly unknown[] {
  const namesTrigger = excelApi >= 14;
  const text = JSON.stringify({
    changeType: "RangeEdited",
    source: "Local",
    worksheetId: sheetId,
    address: areaAddress(area),
    ...(namesTrigger ? { triggerSource: by === "addIn" ? "ThisLocalAddin" : "Unknown" } : {}),
  });
  return [EVENTS, WORKSHEET_CHANGED, TARGET, text, id, by === "coAuthor"];
}
