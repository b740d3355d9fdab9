import { isSameSheetName } from "../sheetName";
import { WorkbookError } from "../workbookError";

/** What a sheet is called and whether it can be touched. */
export interface SheetHead {
  readonly id: string;
  readonly name: string;
  /** Counting from 0, hidden ones included. */
  readonly position: number;
  readonly isHidden: boolean;
  readonly isVeryHidden: boolean;
  readonly isProtected: boolean;
}

const HEADS = "items/id,items/name,items/visibility,items/protection/protected";

/** Asks for all sheets, our own included; a second load would throw away what the first one brought. */
export function queueHeads(
  context: Excel.RequestContext,
  more: readonly string[] = [],
): () => readonly SheetHead[] {
  const { worksheets } = context.workbook;
  worksheets.load([HEADS, ...more].join(","));
  return () =>
    worksheets.items.map(({ id, name, visibility, protection }, position) => ({
      id,
      name,
      position,
      isHidden: visibility !== "Visible",
      isVeryHidden: visibility === "VeryHidden",
      isProtected: protection.protected,
    }));
}

/** The sheet of a name, whatever its case. @throws {WorkbookError} sheetMissing */
export function headOf<Head extends SheetHead>(heads: readonly Head[], name: string): Head {
  const head = findHead(heads, name);
  if (!head) throw new WorkbookError("sheetMissing", { sheet: name });
  return head;
}

export function findHead<Head extends SheetHead>(
  heads: readonly Head[],
  name: string,
): Head | undefined {
  return heads.find((head) => isSameSheetName(head.name, name));
}
