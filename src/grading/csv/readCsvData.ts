import { plainWord } from "../../scoring/plainWord";
import { addressOf } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { CsvChunk } from "../../workbook/csv/csvChunk";
import type { CsvReader } from "../../workbook/csv/csvReader";
import type { Block } from "../../workbook/workbook";
import { Findings } from "../findings/finding";
import { sheetFormat } from "../format";
import { keyOf } from "../format/header";
import { codeFinder } from "../read/codeFinder";
import { readRows, type DataColumns, type RowsGround, type UnitIndex } from "../read/dataColumns";
import { newForms } from "../read/indicatorColumns";
import { settleClasses } from "../read/readClasses";
import { reportMissingColumns } from "../read/readData";
import type { DataGround } from "../read/readAssessment";
import { readTable, type Table } from "../read/table";
import { CellTexts, rowsOfChunk, type ChunkColumns } from "./chunkRows";
import { pickUnits } from "./csvRows";
import { GrowingColumns } from "./growingColumns";
import { UnitLines } from "./unitLines";
import { UnitNameTable } from "./unitNames";

/** The header row is one of the first 20; what stands above it is a title. */
const HEAD = 20;

/** A file of lines with the data of units. */
export interface CsvSource {
  /** What findings call it, where a workbook has the name of a sheet. */
  readonly name: string;
  readonly reader: CsvReader;
  /** About how many rows it has; 0 where nobody knows. */
  readonly expected: number;
  /** Told after each chunk how many units were read. */
  readonly progress: (units: number) => void;
}

/** 数据 of a file: the names of units stay bytes. */
export interface CsvData extends DataColumns {
  readonly units: UnitNameTable;
}

/**
 * Reads 数据 of a file of lines, one chunk after the other, as the sheet 数据 is read; undefined where no header row is
 * found.
 *
 * @throws {WorkbookError} fileQuotesOpen, fileLineTooLong
 */
export async function readCsvData(
  source: CsvSource,
  { scheme, rated }: DataGround,
  findings: Findings,
): Promise<CsvData | undefined> {
  const texts = new CellTexts();
  const { table, width } = await headOf(source, texts, scheme, findings);
  if (!table) return undefined;
  const missingColumns = reportMissingColumns(table, scheme, rated, findings);
  const lines = new DataLines(source.name, table, texts, { scheme, expected: source.expected });
  const wanted = [...table.columns.values()];
  await source.reader.skip(table.headerRow + 1);
  for (;;) {
    const chunk = await source.reader.next(wanted, width);
    if (!chunk) break;
    source.progress(lines.append(chunk, findings));
  }
  if (lines.units.length === 0) {
    findings.add("error", "noRows", table.headerPlace("unit"), { sheet: source.name });
  }
  return { ...lines.data(findings), missingColumns };
}

/** What is known of the lines that were read. */
class DataLines {
  readonly units = new UnitNameTable();
  private readonly lines = new UnitLines();
  private readonly columns: ChunkColumns;
  private readonly ground: RowsGround;
  private readonly growing: GrowingColumns;
  /** Units that have a reason for a cut, by the key of its column. */
  private readonly cuts: ReadonlyMap<string, Set<number>>;

  constructor(
    private readonly name: string,
    private readonly table: Table,
    texts: CellTexts,
    { scheme, expected }: Pick<RowsGround, "scheme"> & { readonly expected: number },
  ) {
    this.columns = {
      slots: new Map([...table.columns.keys()].map((key, slot) => [key, slot])),
      texts,
      placeAt: (line, key) => placeIn(name, line, table.columns.get(key)),
    };
    this.ground = { scheme, forms: newForms(scheme.indicators), classes: new Map() };
    this.growing = new GrowingColumns(scheme.indicators.length, expected);
    this.cuts = new Map(table.namesOf("cut").map((code) => [keyOf("cut", code), new Set()]));
  }

  /** Reads the rows of a chunk; gives how many units there are. */
  append(chunk: CsvChunk, findings: Findings): number {
    const { units, columns, ground } = this;
    const first = units.length;
    const met = { names: units, lines: this.lines };
    const rows = rowsOfChunk(chunk, pickUnits(chunk, columns, met, findings), columns);
    const read = readRows(rows, (row) => units.at(first + row)!, ground, findings);
    this.growing.append(read, rows.size);
    for (const [key, cut] of this.cuts) {
      const cells = rows.cells(key);
      for (let row = 0; row < rows.size; row++) {
        if (cells.value(row) !== null) cut.add(first + row);
      }
    }
    return units.length;
  }

  data(findings: Findings): Omit<CsvData, "missingColumns"> {
    const { units, table, name, cuts, ground } = this;
    const { classes, reasons, reported, baseScore, baseRank, ...own } = this.growing.whole();
    const placeOf: CsvData["placeOf"] = (unit, field) => {
      const line = this.lines.lineOf(unit);
      return line < 0 ? { sheet: name, address: "" } : this.columns.placeAt(line, field);
    };
    const classColumns = settleClasses(classes, ground.classes, { units, placeOf }, findings);
    return {
      columns: { size: units.length, ...own, ...classColumns, ledger: [], vetoes: [] },
      units,
      unitHeader: table.headerText("unit"),
      unitIndex: units,
      plainIndex: plainIndexOf(units),
      baseScore,
      baseRank,
      reported,
      ...ground.forms,
      reasonOf: (unit) => reasons.get(unit) ?? "",
      namesOf: (field) => table.namesOf(field),
      headerPlace: (key) => table.headerPlace(key),
      // Of cells that are no numbers only one thing is asked: whether there is a reason for a cut.
      cellOf: (unit, field) => (cuts.get(field)?.has(unit) ? field : null),
      formatOf: () => null,
      placeOf,
    };
  }
}

function placeIn(sheet: string, line: number, column = 0): { sheet: string; address: string } {
  return { sheet, address: addressOf(line, column) };
}

/** The header row as the table of a sheet that has no rows yet, and how many cells it has. */
async function headOf(
  { name, reader }: CsvSource,
  texts: CellTexts,
  scheme: DataGround["scheme"],
  findings: Findings,
): Promise<{ table: Table | undefined; width: number }> {
  const values = (await reader.peek(HEAD)).map((line) =>
    line.map((text) => texts.cellOf(text)?.value ?? null),
  );
  const read = (rows: readonly CellValue[][], told: Findings): Table | undefined =>
    readTable(blockOf(rows), name, sheetFormat("data"), told, codeFinder(scheme.indicators));
  const ahead = read(values, new Findings());
  const table = read(ahead ? values.slice(0, ahead.headerRow + 1) : values, findings);
  return { table, width: table ? values[table.headerRow]!.length : 0 };
}

function blockOf(values: readonly CellValue[][]): Block {
  const columns = values.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    area: { row: 0, column: 0, rows: values.length, columns },
    values: values.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? null)),
    formulas: [],
    formats: [],
  };
}

/** By plain word; worked out when a name is asked for that nobody has as it is written. */
function plainIndexOf(names: UnitNameTable): Pick<UnitIndex, "get"> {
  let plain: Map<string, number> | undefined;
  const index = (): Map<string, number> => {
    const known = new Map<string, number>();
    const repeated = new Set<string>();
    for (let unit = 0; unit < names.length; unit++) {
      const word = plainWord(names.at(unit)!);
      if (known.has(word)) repeated.add(word);
      known.set(word, unit);
    }
    for (const word of repeated) known.delete(word);
    return known;
  };
  return { get: (word) => (plain ??= index()).get(word) };
}
