import type { Sentence } from "../../scoring/locale";
import type { CellValue } from "../../workbook/cell";
import type { Place } from "../findings/finding";

/** One cell that an edit writes: what it is, what stands there, and what will stand there. Shown before it is written. */
export interface CellChange extends Place {
  readonly what: Sentence;
  readonly before: CellValue;
  readonly after: CellValue;
}
