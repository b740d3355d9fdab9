import type { SheetInfo, Workbook } from "../../../workbook/workbook";
import type { Finding, Findings } from "../../findings/finding";
import { sheetFormat } from "../../format";
import { RESULTS_SHEET, UNMATCHED_SHEET } from "../../format/dataFields";
import type { SheetFormat, SheetId } from "../../format/fields";
import { plainWord } from "../../../scoring/plainWord";
import type { Scheme } from "../../../scoring/scheme";
import { quantityCells, type QuantityUnit } from "../../read/quantity";
import { settleScales } from "../../read/settleScales";
import { valueKey } from "../../read/indicatorColumns";
import { readData, type ReadData } from "../../read/readData";
import { paperSheetsBeside } from "../../read/readPaperSheets";
import { NO_RATINGS } from "../../read/readRatings";
import {
  matchDecisions,
  NO_DECISIONS,
  readDecisions,
  type ReadDecision,
  type ReadDecisions,
} from "../../read/readDecisions";
import type { ReadIndicators } from "../../read/readIndicators";
import { NO_MONITOR } from "../../read/readMonitorSettings";
import { NO_PAPER } from "../../read/readPaper";
import { NO_FACTS } from "../../read/settingFacts";
import type { ReadWorkbook } from "../../read/readWorkbook";
import type { Table } from "../../read/table";
import { codeAt, mappedTable } from "./mappedCells";
import { ledgerOf, vetoesOf } from "./mappedPoints";
import { mappedScheme } from "./mappedScheme";
import { mappedSource, reportHiddenRows, type MappedSource } from "./mappedSource";
import { mergesRead } from "./mergesRead";
import type { Mapping } from "../mapping/mapping";
import { titlePlace, yearOf } from "./titleRead";
import { withKinds } from "./withKinds";

/** A mapped workbook as read: what the format reader gives, or what stands in the way. */
export interface MappedReading {
  readonly read: ReadWorkbook | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads a workbook that is not in the format by its mapping. The result is that of the format reader, with places in
 * the user's own sheets, so that checks, results and formulas hold for both alike.
 */
export async function readMapped(
  workbook: Workbook,
  mapping: Mapping,
  findings: Findings,
): Promise<MappedReading> {
  const source = await mappedSource(workbook, mapping);
  if (source.problems.length > 0) return { read: undefined, findings: source.problems };
  reportHiddenRows(source, mapping, findings);
  const { scheme, table, data } = schemeAndData(mapping, source, findings);
  const ledger = ledgerOf(mapping, data, findings);
  const vetoes = vetoesOf(mapping, data, table, findings);
  const { infos, isOurs } = source;
  const nowhere = { sheet: mapping.sheets[0]!, address: "" };
  const title = titlePlace(mapping, source.cells);
  const decisions = isOurs ? await decisionsIn(workbook, infos, data, findings) : NO_DECISIONS;
  const { classNames } = data.columns;
  const ground = { grades: scheme.bands.map(({ name }) => name), classNames };
  const read: ReadWorkbook = {
    scheme,
    columns: { ...data.columns, ledger, vetoes },
    settings: {
      name: scheme.name,
      settings: scheme.settings,
      facts: NO_FACTS,
      paper: { ...NO_PAPER, year: yearOf(mapping) },
      monitor: NO_MONITOR,
      placeOf: (key) => {
        // A mapping states how it marks, so the check that asks for it has its answer.
        if (key === "marking") return data.placeOf(0, valueKey(codeAt(0)));
        return key === "name" || key === "year" ? title : nowhere;
      },
    },
    indicators: indicatorsRead(mapping, scheme, data),
    grades: { bands: scheme.bands, conditions: [], placeOf: () => nowhere },
    data,
    ratingsOf: NO_RATINGS,
    ledger,
    vetoes,
    decisions,
    ...(await paperSheetsBeside(workbook, infos, ground, findings)),
    sheets: infos,
    sheetOf: sheetsByPart(mapping, source),
    // Sheets of their own are of any language; ours beside them are the Chinese ones.
    locale: "zh-CN",
  };
  return { read, findings: [] };
}

/** A sheet of their own says nothing of units of measure. */
const PLAIN: QuantityUnit = { unit: "plain", isGrowth: false };

function schemeAndData(
  mapping: Mapping,
  { cells }: MappedSource,
  findings: Findings,
): { readonly scheme: Scheme; readonly table: Table; readonly data: ReadData } {
  const blocks = new Map([...cells].map(([name, { block }]) => [name, block]));
  const { table, kinds } = withKinds(
    mapping,
    mappedTable(mapping, blocks, cells.get(mapping.sheets[0]!)!.info.merges),
  );
  const unscaled = mappedScheme(mapping, kinds);
  const units = unscaled.indicators.map(() => PLAIN);
  const data = readData(table, { ...unscaled, units }, new Set(), findings);
  const forms = data.quantities.map(({ compared, amounts }) => {
    return { unit: PLAIN, compared: [compared], amounts };
  });
  const scheme = { ...unscaled, indicators: settleScales(unscaled.indicators, forms, findings) };
  return { scheme, table, data };
}

/** The indicators, with the cells that their weights stand in. */
function indicatorsRead(
  { indicators, sheets }: Mapping,
  scheme: Scheme,
  data: ReadData,
): ReadIndicators {
  const sheet = sheets[0]!;
  return {
    indicators: scheme.indicators,
    units: scheme.indicators.map(() => PLAIN),
    quantities: scheme.indicators.map(quantityCells),
    classHeaders: new Map(),
    noteHeader: "",
    formatOf: () => null,
    // Parameters are answers of the mapping, not cells.
    cellOf: () => null,
    placeOf: (index, field) => {
      const group = field === "level1Weight" ? indicators[index]?.group : undefined;
      if (group) return { sheet, address: group.at };
      const own = field === "weight" ? indicators[index] : undefined;
      const on = own?.weightFrom?.sheet ?? sheet;
      return own?.weightAt
        ? { sheet: on, address: own.weightAt }
        : data.placeOf(0, valueKey(codeAt(Math.max(0, index))));
    },
  };
}

/** The one sheet stands for all that the format has sheets for; results are on the sheet that we wrote. */
function sheetsByPart(
  mapping: Mapping,
  { cells, infos, isOurs }: MappedSource,
): ReadonlyMap<SheetId, SheetInfo> {
  const { info } = cells.get(mapping.sheets[0]!)!;
  const own = { ...info, merges: mergesRead(mapping, info.merges) };
  const results = infos.find(
    ({ name }) => plainWord(name) === plainWord(sheetFormat("results").zh),
  );
  return new Map<SheetId, SheetInfo>([
    ["scheme", own],
    ["indicators", own],
    ["grades", own],
    ["data", own],
    ...(results && isOurs ? [["results", results] as const] : []),
  ]);
}

/** The decisions on the sheets that an earlier grading wrote. */
async function decisionsIn(
  workbook: Workbook,
  infos: readonly SheetInfo[],
  data: ReadData,
  findings: Findings,
): Promise<ReadDecisions> {
  const read = async (format: SheetFormat): Promise<ReadDecision[]> => {
    const info = infos.find(({ name }) => plainWord(name) === plainWord(format.zh));
    return info ? readDecisions(await workbook.cells.read(info.name), info.name, format) : [];
  };
  const results = await read(RESULTS_SHEET);
  return matchDecisions(results, await read(UNMATCHED_SHEET), data.unitIndex, findings);
}
