import { addressOf } from "../../workbook/address";
import type { Workbook } from "../../workbook/workbook";
import { yieldToHost } from "../yieldToHost";
import type { Findings } from "../findings/finding";
import { codeFinder } from "./codeFinder";
import {
  readAssessment,
  reportMissingSheets,
  type DataReader,
  type ReadAssessment,
} from "./readAssessment";
import { readData, type ReadData } from "./readData";
import { workbookTables } from "./workbookTables";

/** A workbook in the format, read. */
export interface ReadWorkbook extends ReadAssessment {
  readonly data: ReadData;
}

/**
 * Reads a workbook in the format (docs/format.md). Everything that is wrong is among the findings, with its cell;
 * undefined where so much is missing that there is nothing to go on with.
 */
export async function readWorkbook(
  workbook: Workbook,
  findings: Findings,
): Promise<ReadWorkbook | undefined> {
  const tables = await workbookTables(workbook, findings);
  reportMissingSheets(["indicators", "grades", "data"], tables.sheetOf, findings);
  const dataOfSheet: DataReader<ReadData> = async ({ scheme, rated }) => {
    const dataTable = await tables.table("data", codeFinder(scheme.indicators));
    if (!dataTable) return undefined;
    reportHiddenRows(tables.sheetOf, findings);
    await yieldToHost();
    return readData(dataTable, scheme, rated, findings);
  };
  return readAssessment(tables, dataOfSheet, findings);
}

/** Hidden and filtered rows count like all others, which surprises people. */
function reportHiddenRows(sheetOf: ReadWorkbook["sheetOf"], findings: Findings): void {
  for (const [id, { name, hiddenRows }] of sheetOf) {
    if (hiddenRows.length === 0 || id === "results") continue;
    const place = { sheet: name, address: addressOf(hiddenRows[0]!, 0) };
    findings.add("warning", "hiddenRows", place, { sheet: name, count: hiddenRows.length });
  }
}
