import { WorkbookError } from "../workbookError";
import type { Capabilities, Cells, Session, Sheets, Workbook } from "../workbook";
import type { XlsxFile } from "./xlsxFile";
import type { SheetSpec } from "../sheetSpec";
import { readNames } from "./describe/readNames";
import { describeSheets } from "./describe/describeSheets";
import type { CellChanges } from "./write/patchCells";
import { writeCells } from "./write/writeCells";
import { writeZip } from "./zip/writeZip";
import { xlsxCells } from "./xlsxCells";
import { xlsxSession } from "./xlsxSession";
import { xlsxSheets } from "./xlsxSheets";

/** A workbook in a file. Every part that nobody touches stays byte for byte as it was. */
export class XlsxWorkbook implements Workbook {
  readonly capabilities: Capabilities = {
    validations: true,
    conditionals: true,
    tables: true,
    print: true,
    protection: true,
    selection: false,
    highlights: false,
    formulas: true,
    restores: false,
    calculates: false,
  };
  readonly cells: Cells;
  readonly sheets: Sheets;
  readonly session: Session;

  constructor(private readonly file: XlsxFile) {
    this.cells = xlsxCells(this.file);
    this.sheets = xlsxSheets(this.file);
    this.session = xlsxSession(this.file);
  }

  /**
   * Writes values, and formulas with the values that they show, into single cells of a sheet; everything else stays
   * as it was. @throws {WorkbookError} sheetMissing, textTooLong, sheetProtected, partOfArray, tableHeaderFixed
   */
  patch(sheet: string, changes: CellChanges): void {
    writeCells(this.file, this.file.entry(sheet), changes);
  }

  /** The sheets as any carrier can draw them. */
  describe(): SheetSpec[] {
    return describeSheets(this.file);
  }

  /** The names that formulas may use, those of single sheets and hidden ones left out. */
  names(): { name: string; refersTo: string }[] {
    return readNames(this.file.parts.text(this.file.part.part));
  }

  /** The bytes of the file; the same content gives the same bytes. @throws {WorkbookError} lastSheet */
  save(): Uint8Array {
    if (this.file.part.sheets.length === 0) throw new WorkbookError("lastSheet");
    return writeZip(this.file.parts.list());
  }
}
