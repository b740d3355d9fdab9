import { isSameSheetName } from "../sheetName";
import { WorkbookError } from "../workbookError";
import type { Parts } from "./package/parts";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./package/workbookPart";
import { readCellStyles } from "./read/cellStyles";
import type { CellReading } from "./read/readCell";
import { readSharedStrings } from "./read/sharedStrings";
import { readSheet, type SheetContent } from "./read/readSheet";

/** An open file: its parts, and what was read from them. */
export class XlsxFile {
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
