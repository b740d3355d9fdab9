import type { Locale, Sentence } from "../../scoring/locale";
import type { Columns, VetoRow } from "../../scoring/columns";
import type { Scheme } from "../../scoring/scheme";
import type { Block, SheetInfo } from "../../workbook/workbook";
import { yieldToHost } from "../yieldToHost";
import type { Findings, Place } from "../findings/finding";
import { sheetFormat } from "../format";
import { UNMATCHED_SHEET } from "../format/dataFields";
import type { SheetId } from "../format/fields";
import { languageOf } from "./bookLanguage";
import type { DataColumns } from "./dataColumns";
import type { DataScheme } from "./indicatorColumns";
import { matchDecisions, readDecisions, type ReadDecisions } from "./readDecisions";
import { readGrades, withConditions, type ReadGrades } from "./readGrades";
import { readIndicators, type ReadIndicators } from "./readIndicators";
import { readPaperSheets, type PaperSheets } from "./readPaperSheets";
import { readLedger, type ReadLedgerRow } from "./readLedger";
import { NO_RATINGS, ratedCodes, withRatings, type RatingsOf } from "./readRatings";
import { readSettings, type ReadSettings } from "./readSettings";
import { settleScales, type WrittenForms } from "./settleScales";
import { quarterCodes, withQuarters } from "./withQuarters";
import { readVetoes } from "./readVetoes";
import { vetoMeaning, withVetoMeaning } from "./vetoConsequence";
import type { WorkbookTables } from "./workbookTables";

/** An assessment as read: the scheme, the data in columns, and where everything stands. */
export interface ReadAssessment extends PaperSheets {
  readonly scheme: Scheme;
  readonly columns: Columns;
  readonly settings: ReadSettings;
  readonly indicators: ReadIndicators;
  readonly grades: ReadGrades;
  readonly data: DataColumns;
  readonly ratingsOf: RatingsOf;
  readonly ledger: readonly ReadLedgerRow[];
  readonly vetoes: readonly VetoRow[];
  readonly decisions: ReadDecisions;
  readonly sheets: readonly SheetInfo[];
  /** The sheet of each part of the format that the workbook has. */
  readonly sheetOf: ReadonlyMap<SheetId, SheetInfo>;
  /** The language of its sheets, in which results are written. */
  readonly locale: Locale;
}

/** What the data of an assessment are read by: indicators in `rated` may have no column, since 评分 has their values. */
export interface DataGround {
  readonly scheme: DataScheme & Pick<Scheme, "bands">;
  readonly rated: ReadonlySet<string>;
}

/** Reads the data, wherever they stand; undefined where there is no table of them, which has been reported. */
export type DataReader<Data extends DataColumns> = (
  ground: DataGround,
) => Promise<Data | undefined>;

/** Reads an assessment: its scheme, ledgers and decisions in the tables of a workbook, its data by the reader. */
export async function readAssessment<Data extends DataColumns>(
  tables: WorkbookTables,
  dataReader: DataReader<Data>,
  findings: Findings,
): Promise<(ReadAssessment & { readonly data: Data }) | undefined> {
  const { sheets, sheetOf, table } = tables;
  const written = await readScheme(tables, findings);
  if (!written) return undefined;
  const { settings, indicators, grades } = written;
  const ratingTable = await table("ratings");
  const fromQuarters = quarterCodes(indicators);
  const rated = new Set([...ratedCodes(ratingTable), ...fromQuarters]);
  const unscaled = schemeOf(written);
  const ground = { scheme: { ...unscaled, units: indicators.units }, rated };
  const data = await dataReader(ground);
  if (!data) return undefined;
  const scaled = settleScales(unscaled.indicators, writtenForms(indicators, data), findings);
  const bands = withConditions(grades, scaled, findings);
  const meaning = vetoMeaning(settings.facts, findings);
  const known = withVetoMeaning(
    scaled,
    (indicator, field) => indicators.placeOf(indicator, field),
    meaning,
  );
  const scheme = { ...unscaled, indicators: known, bands };
  const { columns: filled, ratingsOf } = ratingTable
    ? withRatings(ratingTable, data, scheme, findings)
    : { columns: data.columns, ratingsOf: NO_RATINGS };
  const quarterGround = { data, scheme, codes: fromQuarters };
  const columns = await withQuarters(tables, filled, quarterGround, findings);
  await yieldToHost();
  const ledgerTable = await table("ledger");
  const vetoTable = await table("vetoes");
  const ledger = ledgerTable ? readLedger(ledgerTable, data, scheme.settings, findings) : [];
  const vetoes = vetoTable ? readVetoes(vetoTable, data, scheme, meaning, findings) : [];
  const names = { grades: bands.map(({ name }) => name), classNames: columns.classNames };
  return {
    ...(await readPaperSheets(tables, names, findings)),
    scheme,
    columns: { ...columns, ledger, vetoes },
    settings,
    indicators,
    grades: { ...grades, bands },
    data,
    ratingsOf,
    ledger,
    vetoes,
    decisions: await allDecisions(tables, data, findings),
    sheets,
    sheetOf,
    locale: languageOf(sheetOf),
  };
}

/** The scheme before it is known how its numbers are meant. */
function schemeOf({ settings, indicators, grades }: WrittenScheme): Scheme {
  return {
    name: settings.name,
    settings: settings.settings,
    indicators: indicators.indicators,
    bands: grades.bands,
  };
}

type WrittenScheme = Pick<ReadAssessment, "settings" | "indicators" | "grades">;
type SheetOf = ReadAssessment["sheetOf"];

/** Sheets without which there is nothing to grade by. */
export function reportMissingSheets(
  needed: readonly SheetId[],
  sheetOf: SheetOf,
  findings: Findings,
): void {
  for (const id of needed) {
    if (sheetOf.has(id)) continue;
    const { place, sheet } = missingSheet(id);
    findings.add("error", "sheetMissing", place, { sheet });
  }
}

/** The place of a sheet that a workbook lacks, and its names. */
function missingSheet(id: SheetId): { place: Place; sheet: Sentence } {
  const { zh, en } = sheetFormat(id);
  return {
    place: { sheet: zh, address: "" },
    sheet: { "zh-CN": zh, "en-US": `${zh} (${en})` },
  };
}

/** 方案, 指标 and 等次 as they are written; undefined where 指标 or 等次 cannot be read. */
async function readScheme(
  { sheetOf, block, table }: WorkbookTables,
  findings: Findings,
): Promise<WrittenScheme | undefined> {
  const indicatorTable = await table("indicators");
  const gradeTable = await table("grades");
  const cells = await block("scheme");
  if (!cells && sheetOf.size > 0) {
    const { place, sheet: name } = missingSheet("scheme");
    findings.add("warning", "schemeSheetMissing", place, { sheet: name });
  }
  const sheet = sheetOf.get("scheme")?.name ?? sheetFormat("scheme").zh;
  const settings = readSettings(cells ?? NO_CELLS, sheet, findings);
  if (!indicatorTable || !gradeTable) return undefined;
  const indicators = readIndicators(indicatorTable, findings);
  return { settings, indicators, grades: readGrades(gradeTable, findings) };
}

/** The forms in which 指标 and 数据 write the numbers of each indicator. */
function writtenForms({ units, quantities }: ReadIndicators, data: DataColumns): WrittenForms[] {
  return data.quantities.map(({ compared, amounts }, index) => ({
    unit: units[index]!,
    compared: [quantities[index]!, compared],
    amounts,
  }));
}

/** The decisions in 结果, and those kept for units that were not in the data. */
async function allDecisions(
  { sheetOf, block }: WorkbookTables,
  { unitIndex }: DataColumns,
  findings: Findings,
): Promise<ReadDecisions> {
  const results = await block("results");
  const kept = await block("unmatched");
  return matchDecisions(
    results ? readDecisions(results, sheetOf.get("results")!.name) : [],
    kept ? readDecisions(kept, sheetOf.get("unmatched")!.name, UNMATCHED_SHEET) : [],
    unitIndex,
    findings,
  );
}

const NO_CELLS: Block = {
  area: { row: 0, column: 0, rows: 0, columns: 0 },
  values: [],
  formulas: [],
  formats: [],
};
