import { addressOf } from "../../workbook/address";
import { isCellError, type CellValue } from "../../workbook/cell";
import type { Block } from "../../workbook/workbook";
import type { Findings, Place } from "../findings/finding";
import { plainWord } from "../../scoring/plainWord";
import { tableHeaders, type CodeOf, type TableFormat, type TableHeaders } from "./tableHeaders";

/** A table of the format as it stands in a sheet: rows under a header row, columns known by their headers. */
export interface Table {
  readonly sheet: string;
  readonly headerRow: number;
  /** Column of a field, or of field:name for a header with a colon. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly TableRow[];
  /** The header of a column. */
  headerPlace(key: string): Place;
  /** What people call it; "" where there is no such column. */
  headerText(key: string): string;
  /** The names behind the colon of a field, in the order of the columns: 目标:K01 gives K01. */
  namesOf(field: string): string[];
}

export interface TableRow {
  readonly row: number;
  value(key: string): CellValue;
  format(key: string): string | null;
  place(key: string): Place;
}

/**
 * Finds the table of a format in a block. Titles above its header row and blank rows do not matter. codeOf names the code
 * for a header that stands for an indicator.
 */
export function readTable(
  block: Block,
  sheet: string,
  format: TableFormat,
  findings: Findings,
  codeOf: CodeOf = () => undefined,
): Table | undefined {
  const headers = tableHeaders(format, codeOf);
  const found = headers.find(block);
  if (!found) {
    const required = format.fields.filter((each) => each.isRequired);
    const columns = {
      "zh-CN": required.map(({ zh }) => zh[0]!).join("、"),
      "en-US": required.map(({ zh, en }) => `${zh[0]!} (${en})`).join(", "),
    };
    findings.add("error", "headerMissing", { sheet, address: "" }, { sheet, columns });
    return undefined;
  }
  const { row: headerRow, known: columns } = found;
  const cells: TableCells = { block, sheet, columns };
  reportHeaders(cells, headerRow, headers, findings);
  return {
    sheet,
    headerRow: headerRow + block.area.row,
    columns,
    rows: dataRows(cells, headerRow, format, findings),
    headerPlace: (key) => placeAt(cells, headerRow, columns.get(key) ?? 0),
    headerText: (key) => {
      const header = block.values[headerRow]![columns.get(key) ?? -1];
      return typeof header === "string" ? header.trim() : "";
    },
    namesOf: (id) =>
      [...columns.keys()]
        .filter((key) => key.startsWith(`${id}:`))
        .map((key) => key.slice(id.length + 1)),
  };
}

/** The cells of a table in their block. */
interface TableCells {
  readonly block: Block;
  readonly sheet: string;
  readonly columns: ReadonlyMap<string, number>;
}

function placeAt({ block, sheet }: TableCells, row: number, column: number): Place {
  return { sheet, address: addressOf(row + block.area.row, column + block.area.column) };
}

function reportHeaders(
  cells: TableCells,
  row: number,
  headers: TableHeaders,
  findings: Findings,
): void {
  cells.block.values[row]!.forEach((value, column) => {
    const place = placeAt(cells, row, column);
    if (isCellError(value)) findings.add("error", "errorCell", place, { error: value.error });
    if (isBlank(value) || isCellError(value)) return;
    const header = String(value);
    const key = headers.keyOf(header);
    if (key === undefined) findings.add("info", "columnUnknown", place, { header });
    else if (cells.columns.get(key) !== column) {
      findings.add("error", "columnRepeated", place, { header });
    }
  });
}

/** The rows under the headers that are filled, without notes and summaries, which are reported. */
function dataRows(
  cells: TableCells,
  headerRow: number,
  format: TableFormat,
  findings: Findings,
): TableRow[] {
  const { values } = cells.block;
  const nameKey = format.fields.find((each) => each.isRequired)!.id;
  const known = [...cells.columns.values()];
  const rows: TableRow[] = [];
  for (let row = headerRow + 1; row < values.length; row++) {
    const filled = known.filter((column) => !isBlank(values[row]![column] ?? null));
    if (filled.length === 0) continue;
    const aside = asideOf(values[row]!, filled, cells.columns.get(nameKey));
    if (!aside) rows.push(new CellsOfRow(cells, row));
    else tellAside(aside, placeAt(cells, row, filled[0]!), findings);
  }
  return rows;
}

/** Tells that a row is left out. */
export function tellAside(aside: Aside, place: Place, findings: Findings): void {
  if (aside.kind === "note") findings.add("info", "noteRow", place);
  else findings.add("warning", "totalRow", place, { text: aside.text });
}

const NOTE =
  /^(附?注|备注|说明|填[表报](说明|人|日期)?|制表(人|日期)?|审核人?|notes?|remarks?)\s*\d*\s*([:：.、)）]|$)/i;
const SUMMARIES = new Set(
  "合计 总计 小计 总和 平均 平均分 平均值 均值 最高分 最低分 total sum average mean".split(" "),
);

/** Whether a name is no name, but the word over a summary of the rows: 合计, 平均. */
export function isSummary(name: string): boolean {
  return SUMMARIES.has(plainWord(name));
}

/** What a row is that is none of the data. */
export type Aside = { readonly kind: "note" } | { readonly kind: "total"; readonly text: string };

/** Whether a row under the data is no row of it: a note that stands alone, or a summary. */
export function asideOf(
  values: readonly CellValue[],
  filled: readonly number[],
  nameColumn: number | undefined,
): Aside | undefined {
  const textAt = (column: number | undefined): string => {
    const value = values[column ?? -1] ?? null;
    return typeof value === "string" ? value.trim() : "";
  };
  if (filled.length === 1 && NOTE.test(textAt(filled[0]))) return { kind: "note" };
  const name = textAt(nameColumn);
  const text = (name === "" ? filled.map(textAt) : [name]).find(isSummary);
  return text === undefined ? undefined : { kind: "total", text };
}

/** A row of a table; there may be a million of them, so that each is two words. */
class CellsOfRow implements TableRow {
  constructor(
    private readonly cells: TableCells,
    private readonly inBlock: number,
  ) {}

  get row(): number {
    return this.inBlock + this.cells.block.area.row;
  }

  value(key: string): CellValue {
    return this.cells.block.values[this.inBlock]![this.columnOf(key)] ?? null;
  }

  format(key: string): string | null {
    return this.cells.block.formats[this.inBlock]?.[this.columnOf(key)] ?? null;
  }

  place(key: string): Place {
    return placeAt(this.cells, this.inBlock, Math.max(0, this.columnOf(key)));
  }

  private columnOf(key: string): number {
    return this.cells.columns.get(key) ?? -1;
  }
}

export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
