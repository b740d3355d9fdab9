import { parseArea } from "../../workbook/address";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { sheetFormat } from "../format";
import type { Table } from "../read/table";
import { headerOf } from "./headerOf";
import { masterSheet } from "./masterSheet";
import type { Part, RowSheet } from "./part";

/** The table that rows are merged into: where it stands in its sheet, and which column each key has. */
export interface MasterTable {
  /** Its sheet, with the headers that had to be added. */
  readonly sheet: SheetSpec;
  /** The row of the first unit. */
  readonly first: number;
  readonly columns: ReadonlyMap<string, number>;
  /** The column that says which file a row comes from. */
  readonly source: number;
  /** The first row of the table, whose looks those below it take. */
  readonly pattern: readonly (CellSpec | undefined)[];
}

/** The table of the reference file with room for the keys; a new sheet where it has none. */
export async function masterTable(
  id: RowSheet,
  reference: Part,
  keys: readonly string[],
): Promise<MasterTable> {
  const table = reference.tables.get(id);
  const sheet = table ? await masterSheet(reference, table.sheet) : freshSheet(id);
  const columns = columnsOf(table);
  const headerRow = table?.headerRow ?? 0;
  const header = [...(sheet.rows[headerRow] ?? [])];
  const look = header.filter((cell) => cell?.style !== undefined).at(-1)?.style ?? "header";
  const add = (value: string): number => header.push({ value, style: look }) - 1;
  for (const key of keys) if (!columns.has(key)) columns.set(key, add(headerOf(id, key)));
  const source = columns.get("sourceFile") ?? add(SOURCE);
  columns.delete("sourceFile");
  const first = table?.rows[0]?.row ?? headerRow + 1;
  return {
    sheet: {
      ...sheet,
      rows: sheet.rows.map((line, row) => (row === headerRow ? header : line)),
      widths: widthsOf(sheet, header.length, source),
    },
    first,
    columns,
    source,
    pattern: sheet.rows[first] ?? [],
  };
}

/** The columns of a table in its sheet. */
function columnsOf(table: Table | undefined): Map<string, number> {
  const keys = [...(table?.columns.keys() ?? [])];
  return new Map(keys.map((key) => [key, parseArea(table!.headerPlace(key).address)!.column]));
}

const SOURCE = sheetFormat("data").fields.find((each) => each.id === "sourceFile")!.zh[0]!;
const WIDTHS = { column: 13, source: 30 };

function widthsOf({ widths = [] }: SheetSpec, count: number, source: number): number[] {
  return Array.from({ length: count }, (_, column) =>
    column === source ? WIDTHS.source : (widths[column] ?? WIDTHS.column),
  );
}

function freshSheet(id: RowSheet): SheetSpec {
  return {
    name: sheetFormat(id).zh,
    rows: [[]],
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "landscape", fitToWidth: true, repeatRows: [0, 0] },
  };
}
