import type { Columns, VetoRow } from "../../scoring/columns";
import type { Decision } from "../../scoring/decision";
import type { Scheme } from "../../scoring/scheme";
import { addressOf } from "../../workbook/address";
import type { Block, SheetInfo, Workbook } from "../../workbook/workbook";
import type { Findings } from "../findings/finding";
import { sheetFormat } from "../format";
import type { SheetId } from "../format/fields";
import { plainWord } from "../format/header";
import { readData, type ReadData } from "./readData";
import { readDecisions } from "./readDecisions";
import { readGrades, type ReadGrades } from "./readGrades";
import { readIndicators, type ReadIndicators } from "./readIndicators";
import { readLedger, readVetoes, type ReadLedgerRow } from "./readLedger";
import { ratedCodes, withRatings } from "./readRatings";
import { readSettings, type ReadSettings } from "./readSettings";
import { readTable, type Table } from "./table";

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
  const sheets = await workbook.cells.list();
  const sheetOf = findSheets(sheets, findings);
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
  const dataTable = await table("data", codeFinder(scheme));
  if (!dataTable) return undefined;
  reportHiddenRows(sheetOf, findings);
  const data = readData(dataTable, scheme.indicators, rated, findings);
  const columns = ratingTable ? withRatings(ratingTable, data, scheme, findings) : data.columns;
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

  async function block(id: SheetId): Promise<Block | undefined> {
    const sheet = sheetOf.get(id);
    return sheet && workbook.cells.read(sheet.name);
  }

  async function table(
    id: SheetId,
    codeOf?: (header: string) => string | undefined,
  ): Promise<Table | undefined> {
    const cells = await block(id);
    if (!cells) return undefined;
    const { name } = sheetOf.get(id)!;
    // The ledgers and ratings of a workbook may be empty; then there is no header to look for.
    const isEmpty = cells.values.every((row) => row.every((value) => value === null));
    const isOptional = id !== "indicators" && id !== "grades" && id !== "data";
    if (isEmpty && isOptional) return undefined;
    return readTable(cells, name, sheetFormat(id), findings, codeOf);
  }
}

function findSheets(sheets: readonly SheetInfo[], findings: Findings): Map<SheetId, SheetInfo> {
  const found = new Map<SheetId, SheetInfo>();
  for (const id of SHEET_IDS) {
    const { zh, en } = sheetFormat(id);
    const names = [plainWord(zh), plainWord(en), id];
    const matches = sheets.filter(({ name }) => names.includes(plainWord(name)));
    if (matches.length > 1) {
      const [first, second] = matches;
      const sheet = `${first!.name}、${second!.name}`;
      findings.add("error", "sheetRepeated", { sheet: second!.name, address: "" }, { sheet });
    }
    if (matches[0]) found.set(id, matches[0]);
  }
  return found;
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

const SHEET_IDS: readonly SheetId[] = [
  "scheme",
  "indicators",
  "grades",
  "data",
  "ratings",
  "ledger",
  "vetoes",
  "results",
];

/** Finds the code that a header stands for: the code itself, the code before a space or line break, or the name. */
function codeFinder({ indicators }: Scheme): (header: string) => string | undefined {
  const codes = new Map<string, string>();
  const names = new Map<string, string | null>();
  for (const { code, name } of indicators) {
    codes.set(plainWord(code), code);
    names.set(plainWord(name), names.has(plainWord(name)) ? null : code);
  }
  return (header) => {
    const word = plainWord(header);
    const first = plainWord(header.trim().split(/\s/)[0] ?? "");
    return codes.get(word) ?? names.get(word) ?? codes.get(first);
  };
}
