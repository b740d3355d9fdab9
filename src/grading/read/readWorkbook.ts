import type { Columns, VetoRow } from "../../scoring/columns";
import type { Decision } from "../../scoring/decision";
import type { Scheme } from "../../scoring/scheme";
import { addressOf } from "../../workbook/address";
import type { Block, SheetInfo, Workbook } from "../../workbook/workbook";
import { breath } from "../breath";
import type { Findings } from "../findings/finding";
import { sheetFormat } from "../format";
import type { SheetId } from "../format/fields";
import { codeFinder } from "./codeFinder";
import { readData, type ReadData } from "./readData";
import { readDecisions } from "./readDecisions";
import { readGrades, type ReadGrades } from "./readGrades";
import { readIndicators, type ReadIndicators } from "./readIndicators";
import { readLedger, readVetoes, type ReadLedgerRow } from "./readLedger";
import { ratedCodes, withRatings } from "./readRatings";
import { readSettings, type ReadSettings } from "./readSettings";
import { workbookTables } from "./workbookTables";

/** A workbook in the format, read: the scheme, the data in columns, and where everything stands. */
export interface ReadWorkbook {
  readonly scheme: Scheme;
  readonly columns: Columns;
  readonly settings: ReadSettings;
  readonly indicators: ReadIndicators;
  readonly grades: ReadGrades;
  readonly data: ReadData;
  readonly ledger: readonly ReadLedgerRow[];
  readonly vetoes: readonly VetoRow[];
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly sheets: readonly SheetInfo[];
  /** The sheet of each part of the format that the workbook has. */
  readonly sheetOf: ReadonlyMap<SheetId, SheetInfo>;
}

/**
 * Reads a workbook in the format (docs/format.md). Everything that is wrong is among the findings, with its cell;
 * undefined where so much is missing that there is nothing to go on with.
 */
export async function readWorkbook(
  workbook: Workbook,
  findings: Findings,
): Promise<ReadWorkbook | undefined> {
  const { sheets, sheetOf, block, table } = await workbookTables(workbook, findings);
  for (const id of ["indicators", "grades", "data"] as const) {
    if (!sheetOf.has(id)) {
      const { zh, en } = sheetFormat(id);
      const sheet = { "zh-CN": zh, "en-US": `${zh} (${en})` };
      findings.add("error", "sheetMissing", { sheet: zh, address: "" }, { sheet });
    }
  }
  const indicatorTable = await table("indicators");
  const gradeTable = await table("grades");
  const schemeBlock = await block("scheme");
  const schemeSheet = sheetOf.get("scheme")?.name ?? "";
  if (!schemeBlock && sheetOf.size > 0) {
    const { zh, en } = sheetFormat("scheme");
    const sheet = { "zh-CN": zh, "en-US": `${zh} (${en})` };
    findings.add("warning", "schemeSheetMissing", { sheet: zh, address: "" }, { sheet });
  }
  const settings: ReadSettings = schemeBlock
    ? readSettings(schemeBlock, schemeSheet, findings)
    : readSettings(NO_CELLS, sheetFormat("scheme").zh, findings);
  if (!indicatorTable || !gradeTable) return undefined;
  const indicators = readIndicators(indicatorTable, findings);
  const grades = readGrades(gradeTable, findings);
  const scheme: Scheme = {
    name: settings.name,
    settings: settings.settings,
    indicators: indicators.indicators,
    bands: grades.bands,
  };
  const ratingTable = await table("ratings");
  const rated = ratingTable ? ratedCodes(ratingTable) : new Set<string>();
  const dataTable = await table("data", codeFinder(scheme.indicators));
  if (!dataTable) return undefined;
  reportHiddenRows(sheetOf, findings);
  await breath();
  const data = readData(dataTable, scheme, rated, findings);
  const columns = ratingTable ? withRatings(ratingTable, data, scheme, findings) : data.columns;
  await breath();
  const ledgerTable = await table("ledger");
  const vetoTable = await table("vetoes");
  const ledger = ledgerTable ? readLedger(ledgerTable, data, scheme.settings, findings) : [];
  const vetoes = vetoTable ? readVetoes(vetoTable, data, scheme.bands, findings) : [];
  const resultBlock = await block("results");
  const decisions = resultBlock
    ? readDecisions(resultBlock, sheetOf.get("results")!.name)
    : new Map<string, Decision>();
  return {
    scheme,
    columns: { ...columns, ledger, vetoes },
    settings,
    indicators,
    grades,
    data,
    ledger,
    vetoes,
    decisions,
    sheets,
    sheetOf,
  };
}

/** Hidden and filtered rows count like all others, which surprises people. */
function reportHiddenRows(sheetOf: ReadonlyMap<SheetId, SheetInfo>, findings: Findings): void {
  for (const [id, { name, hiddenRows }] of sheetOf) {
    if (hiddenRows.length === 0 || id === "results") continue;
    const place = { sheet: name, address: addressOf(hiddenRows[0]!, 0) };
    findings.add("warning", "hiddenRows", place, { sheet: name, count: hiddenRows.length });
  }
}

const NO_CELLS: Block = {
  area: { row: 0, column: 0, rows: 0, columns: 0 },
  values: [],
  formulas: [],
  formats: [],
};
