import { isSameSheetName } from "../sheetName";
import { WorkbookError } from "../workbookError";
import type { Capabilities, Cells, Session, Sheets, Workbook } from "../workbook";
import type { Parts } from "./package/parts";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./package/workbookPart";
import { readCellStyles } from "./read/cellStyles";
import type { CellReading } from "./read/readCell";
import { readSharedStrings } from "./read/sharedStrings";
import { readSheet, type SheetContent } from "./read/readSheet";
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
    calculates: false,
  };
  readonly cells: Cells = xlsxCells(this);
  readonly sheets: Sheets = xlsxSheets(this);
  readonly session: Session = xlsxSession(this);

  private current: Parts;
  private workbookPart: WorkbookPart;
  private reading: CellReading | undefined;
  private readonly contents = new Map<string, SheetContent>();

  constructor(parts: Parts) {
    this.current = parts;
    this.workbookPart = readWorkbookPart(parts);
  }

  /** The parts as they stand; to change them see `change`. */
  get parts(): Parts {
    return this.current;
  }

  get part(): WorkbookPart {
    return this.workbookPart;
  }

  /** The bytes of the file. The same content gives the same bytes. */
  save(): Uint8Array {
    if (this.workbookPart.sheets.length === 0) throw new WorkbookError("lastSheet");
    return writeZip(this.current.list());
  }

  /** Changes the parts: all of it or, if it fails, nothing. */
  change(work: (parts: Parts) => void): void {
    const draft = this.current.copy();
    work(draft);
    this.workbookPart = readWorkbookPart(draft);
    this.current = draft;
    this.reading = undefined;
    this.contents.clear();
  }

  /** @throws {WorkbookError} sheetMissing */
  entry(name: string): SheetEntry {
    const found = this.workbookPart.sheets.find(
      (sheet) => sheet.hasCells && isSameSheetName(sheet.name, name),
    );
    if (!found) throw new WorkbookError("sheetMissing", { sheet: name });
    return found;
  }

  /** What a sheet holds, read once. */
  content({ part }: SheetEntry): SheetContent {
    const known = this.contents.get(part);
    if (known) return known;
    const content = this.current.parse(part, (xml) => readSheet(xml, this.context()));
    this.contents.set(part, content);
    return content;
  }

  /** The texts and styles that cells refer to. */
  context(): CellReading {
    const { sharedStrings, styles } = this.workbookPart;
    return (this.reading ??= {
      sharedStrings: sharedStrings ? this.current.parse(sharedStrings, readSharedStrings) : [],
      styles: styles ? this.current.parse(styles, readCellStyles) : [],
    });
  }
}
