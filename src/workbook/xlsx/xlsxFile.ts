import { isSameSheetName } from "../sheetName";
import { WorkbookError } from "../workbookError";
import type { Parts } from "./package/parts";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./package/workbookPart";
import { readCellStyles, type CellStyle } from "./read/cellStyles";
import type { CellReading } from "./read/readCell";
import { readSharedStrings } from "./read/sharedStrings";
import { readSheet, type SheetContent } from "./read/readSheet";
import type { ZipEntry } from "./zip/zipEntry";

/** An open file: its parts, and what was read from them. */
export class XlsxFile {
  private current: Parts;
  private workbookPart: WorkbookPart;
  // By the packed part, so that a part is read again only when it was written. Styles and shared texts
  // are only ever appended to, so what was read with the older ones still holds.
  private readonly contents = new WeakMap<ZipEntry, SheetContent>();
  private readonly texts = new WeakMap<ZipEntry, string[]>();
  private readonly styles = new WeakMap<ZipEntry, CellStyle[]>();

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
    const entry = this.current.entry(part);
    const known = this.contents.get(entry);
    if (known) return known;
    const context = this.context();
    const content = this.current.scan(part, (scanner) => readSheet(scanner, context));
    this.contents.set(entry, content);
    return content;
  }

  hasFormulas(sheet: SheetEntry): boolean {
    return (
      sheet.hasCells &&
      this.content(sheet).formulas.some((line) => line?.some((formula) => formula !== null))
    );
  }

  /** The texts and styles that cells refer to. */
  context(): CellReading {
    const { sharedStrings, styles } = this.workbookPart;
    return {
      sharedStrings: sharedStrings
        ? this.remember(this.texts, sharedStrings, readSharedStrings)
        : [],
      styles: styles ? this.remember(this.styles, styles, readCellStyles) : [],
    };
  }

  private remember<Result>(
    known: WeakMap<ZipEntry, Result>,
    part: string,
    read: (xml: string) => Result,
  ): Result {
    const entry = this.current.entry(part);
    const result = known.get(entry) ?? this.current.parse(part, read);
    known.set(entry, result);
    return result;
  }
}
