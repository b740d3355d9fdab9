import { columnLetters } from "../../workbook/address";
import type { Block, Workbook } from "../../workbook/workbook";
import { Findings, type Place } from "../findings/finding";
import { FORMAT, sheetFormat } from "../format";
import type { SheetId } from "../format/fields";
import { SCHEME_SHEET } from "../format/schemeKeys";
import type { Mapping } from "../layout/mapping/mapping";
import { codeFinder } from "../read/codeFinder";
import { readIndicators } from "../read/readIndicators";
import { schemeEntries } from "../read/schemeEntries";
import { isBlank } from "../read/table";
import type { CodeOf } from "../read/tableHeaders";
import { workbookTables, type WorkbookTables } from "../read/workbookTables";
import { cellText } from "./cellText";
import { rowsByName, type Covered, type CoveredSheet } from "./coveredSheet";
import { contentOf, rowColumns, rowContent, type RowContent } from "./rowContent";
import { tableCells } from "./tableCells";

/** The sheets of results that a workbook of the office's own layout has in the format. */
const RESULTS: readonly SheetId[] = ["results", "unmatched"];

/** The id under which the mapping itself is sealed. */
export const MAPPING_ID = "mapping";
/** In front of the name of a sheet that is sealed by its addresses. */
export const BY_ADDRESS = "sheet:";

/**
 * Every cell that the results depend on, and the results: the known columns of every sheet of the format that has any. A
 * workbook of the office's own layout is covered by address, with its mapping; there the place of a cell counts.
 */
export async function coveredCells(
  workbook: Workbook,
  mapping: Mapping | undefined,
): Promise<Covered> {
  // What is wrong with the sheets is told where they are graded.
  const tables = await workbookTables(workbook, new Findings());
  if (mapping) return mappedCells(workbook, tables, mapping);
  const codeOf = await codesOf(tables);
  const sheets = await Promise.all(
    FORMAT.filter(({ isOutsideSeal }) => !isOutsideSeal).map(
      async ({ id }) => [id, await sheetCells(tables, id, codeOf)] as const,
    ),
  );
  return new Map(sheets.flatMap(([id, sheet]) => (sheet ? [[id, sheet] as const] : [])));
}

async function sheetCells(
  { sheetOf, block }: WorkbookTables,
  id: SheetId,
  codeOf: CodeOf,
): Promise<CoveredSheet | undefined> {
  const cells = await block(id);
  const name = sheetOf.get(id)?.name;
  if (!cells || name === undefined) return undefined;
  if (id === SCHEME_SHEET.id) return schemeCells(cells, name);
  return tableCells(cells, name, sheetFormat(id), id === "data" ? codeOf : () => undefined);
}

async function codesOf({ table }: WorkbookTables): Promise<CodeOf> {
  const indicators = await table("indicators");
  if (!indicators) return () => undefined;
  return codeFinder(readIndicators(indicators, new Findings()).indicators);
}

const DAYS = new Set(SCHEME_SHEET.fields.filter(({ isDay }) => isDay).map(({ id }) => id));

function schemeCells(block: Block, name: string): CoveredSheet {
  const rowOf = (key: string, of: string): string => (of === "" ? key : `${key}:${of}`);
  const entries = schemeEntries(block, name, new Findings());
  const places = new Map(entries.map(({ key, of, place }) => [rowOf(key, of), place]));
  const rows = entries.flatMap(({ key, of, value, format }): [string, RowContent][] => {
    if (value === null || isBlank(value)) return [];
    const text = cellText(value, format, DAYS.has(key));
    return [[rowOf(key, of), contentOf([{ column: "value", ...text }])]];
  });
  return { rows: rowsByName(rows), placeOf: (row) => places.get(row) };
}

async function mappedCells(
  workbook: Workbook,
  tables: WorkbookTables,
  mapping: Mapping,
): Promise<Covered> {
  const covered = new Map<string, CoveredSheet>();
  for (const id of RESULTS) {
    const sheet = await sheetCells(tables, id, () => undefined);
    if (sheet) covered.set(id, sheet);
  }
  covered.set(MAPPING_ID, mappingCell(mapping));
  const schemes = mapping.indicators.flatMap(({ weightFrom }) => weightFrom?.sheet ?? []);
  const names = new Set([...mapping.sheets, ...schemes]);
  for (const { name } of tables.sheets) {
    if (!names.has(name)) continue;
    covered.set(`${BY_ADDRESS}${name}`, addressedCells(await workbook.cells.read(name), name));
  }
  return covered;
}

function mappingCell(mapping: Mapping): CoveredSheet {
  const place: Place = { sheet: mapping.sheets[0] ?? "", address: "" };
  const content = contentOf([{ column: "", kind: "s", value: JSON.stringify(mapping) }]);
  return { rows: new Map([["", content]]), placeOf: () => place };
}

function addressedCells({ area, values, formats }: Block, name: string): CoveredSheet {
  const columns = new Map(
    Array.from({ length: area.columns }, (_, at) => [columnLetters(area.column + at), at]),
  );
  const known = rowColumns(columns);
  const rows = values.flatMap((line, row): [string, RowContent][] => {
    const content = rowContent(line, formats[row], known);
    return content.cells.length > 0 ? [[String(area.row + row + 1), content]] : [];
  });
  return {
    rows: new Map(rows),
    placeOf: (row, column) => ({ sheet: name, address: `${column}${row}` }),
  };
}
