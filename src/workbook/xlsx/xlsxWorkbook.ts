import { checkSheetNames, isSameSheetName } from "../sheetName";
import type { SheetRename } from "../sheetRename";
import { WorkbookError } from "../workbookError";
import type { Definitions } from "../definitions";
import type { NameChanges } from "../nameChanges";
import type { Capabilities, Cells, Session, Sheets, Workbook } from "../workbook";
import type { XlsxFile } from "./xlsxFile";
import type { SheetFilter, SheetSpec } from "../sheetSpec";
import { readNames } from "./describe/readNames";
import { describeTables } from "./describe/describeTables";
import { describeSheets } from "./describe/describeSheets";
import { arrangeSheets, type SheetPlace } from "./write/arrangeSheets";
import { defineNames } from "./write/defineNames";
import { markCells, type CellMark } from "./write/markCells";
import type { SortedRows } from "../sheetChange";
import type { CellChanges } from "./write/patchCells";
import { stylesToSort } from "./write/sortStyles";
import { renameSheets } from "./write/renameSheets";
import { setFilter } from "./write/setFilter";
import { writeCells } from "./write/writeCells";
import { writeZip, zipPieces } from "./zip/writeZip";
import type { ZipEntry } from "./zip/zipEntry";
import { xlsxCells } from "./xlsxCells";
import { xlsxSession } from "./xlsxSession";
import { xlsxSheets } from "./xlsxSheets";

const CAN: Omit<Capabilities, "structure"> = {
  validations: true,
  conditionals: true,
  tables: true,
  charts: true,
  print: true,
  protection: true,
  selection: false,
  highlights: false,
  formulas: true,
  restores: false,
  calculates: false,
  changes: false,
};

/** A workbook in a file. Every part that nobody touches stays byte for byte as it was. */
export class XlsxWorkbook implements Workbook {
  readonly cells: Cells;
  readonly sheets: Sheets;
  readonly session: Session;

  constructor(private readonly file: XlsxFile) {
    this.cells = xlsxCells(this.file);
    this.sheets = xlsxSheets(this.file);
    this.session = xlsxSession(this.file);
  }

  get capabilities(): Capabilities {
    return { ...CAN, structure: !this.file.part.isStructureProtected };
  }

  /**
   * Writes values, and formulas with the values that they show, into single cells of a sheet; everything else stays
   * as it was. Protection holds back people who type, not what a spreadsheet has calculated meanwhile: locked cells
   * take what the spreadsheet shows. The looks of cells go with those that were sorted. @throws {WorkbookError} sheetMissing, textTooLong, partOfArray, tableHeaderFixed
   */
  patch(sheet: string, changes: CellChanges, sorts: readonly SortedRows[] = []): void {
    const entry = this.file.entry(sheet);
    const sortStyles = stylesToSort(this.file, entry, sorts);
    writeCells(this.file, entry, changes);
    sortStyles();
  }

  /**
   * Puts cells of a sheet on another ground, with a note at each. What stands in them stays, and so does the rest of their
   * looks. A sheet with notes of its own gets no more. @throws {WorkbookError} sheetMissing
   */
  mark(sheet: string, marks: readonly CellMark[]): void {
    markCells(this.file, this.file.entry(sheet), marks);
  }

  /** Gives a sheet another filter, or none. @throws {WorkbookError} sheetMissing */
  filter(sheet: string, filter: SheetFilter | undefined): void {
    setFilter(this.file, this.file.entry(sheet), filter);
  }

  /** The sheets as any adapter can draw them. */
  describe(): SheetSpec[] {
    return describeSheets(this.file);
  }

  /** The names and tables that formulas may use; names of single sheets and hidden ones are left out. */
  definitions(): Definitions {
    const names = readNames(this.file.parts.text(this.file.part.part));
    return { names, tables: describeTables(this.file) };
  }

  /**
   * Gives sheets other names, all at once; what refers to them follows.
   * @throws {WorkbookError} sheetMissing, sheetNameInvalid, sheetNameTaken, workbookProtected
   */
  rename(renames: readonly SheetRename[]): void {
    if (renames.length === 0) return;
    const { sheets, isStructureProtected } = this.file.part;
    const nameOf = (name: string): string =>
      renames.find(({ from }) => isSameSheetName(from, name))?.to ?? name;
    for (const { from } of renames) {
      const isHere = sheets.some(({ name }) => isSameSheetName(name, from));
      if (!isHere) throw new WorkbookError("sheetMissing", { sheet: from });
    }
    if (isStructureProtected) throw new WorkbookError("workbookProtected");
    checkSheetNames(sheets.map(({ name }) => nameOf(name)));
    this.file.change((parts) => renameSheets(parts, renames));
  }

  /** Puts the sheets into this order and shows or hides them. @throws {WorkbookError} workbookProtected */
  arrange(places: readonly SheetPlace[]): void {
    this.rewrite((xml) => arrangeSheets(xml, places));
  }

  /** Sets names that formulas may use and takes others away. */
  define(changes: NameChanges): void {
    this.rewrite((xml) => defineNames(xml, changes));
  }

  /** A workbook part that stays as it is stays byte for byte. */
  private rewrite(write: (xml: string) => string): void {
    const { part, isStructureProtected } = this.file.part;
    const before = this.file.parts.text(part);
    const after = write(before);
    if (after === before) return;
    if (isStructureProtected) throw new WorkbookError("workbookProtected");
    this.file.change((parts) => parts.write(part, after));
  }

  /** The bytes of the file; the same content gives the same bytes. @throws {WorkbookError} lastSheet */
  save(): Uint8Array {
    return writeZip(this.saved());
  }

  /** The same bytes in pieces, for a long file that goes straight to where it is kept. @throws {WorkbookError} lastSheet */
  pieces(): Iterable<Uint8Array> {
    return zipPieces(this.saved());
  }

  private saved(): readonly ZipEntry[] {
    if (this.file.part.sheets.length === 0) throw new WorkbookError("lastSheet");
    return this.file.parts.list();
  }
}
