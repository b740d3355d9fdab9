import type { CellValue } from "../../workbook/cell";
import type { CsvChunk } from "../../workbook/csv/csvChunk";
import { cellOfText } from "../../workbook/csv/cellOfText";
import type { CellSpec } from "../../workbook/sheetSpec";
import type { Place } from "../findings/finding";
import type { DataCells, DataRows } from "../read/dataRows";

/** Texts that come again and again, such as classes, are read once; beyond so many they hardly do. */
const MOST_TEXTS = 4096;

/** What a text of a file says as a cell, as in a file that was opened whole. */
export class CellTexts {
  private readonly known = new Map<string, CellSpec | undefined>();

  cellOf(text: string): CellSpec | undefined {
    if (this.known.has(text)) return this.known.get(text);
    if (this.known.size >= MOST_TEXTS) this.known.clear();
    const cell = cellOfText(text);
    this.known.set(text, cell);
    return cell;
  }
}

/** What the rows of all chunks share. */
export interface ChunkColumns {
  /** The column of a chunk by the key of its field. */
  readonly slots: ReadonlyMap<string, number>;
  readonly texts: CellTexts;
  readonly placeAt: (line: number, key: string) => Place;
}

/** Those rows of a chunk that are picked, as rows of 数据. */
export function rowsOfChunk(
  chunk: CsvChunk,
  picked: Int32Array,
  { slots, texts, placeAt }: ChunkColumns,
): DataRows {
  const isWhole = picked.length === chunk.rows;
  return { size: picked.length, has: (key) => slots.has(key), cells };

  function cells(key: string): DataCells {
    const slot = slots.get(key);
    const place = (row: number): Place => placeAt(chunk.lines[picked[row]!]!, key);
    if (slot === undefined) return { numbers: null, value: () => null, format: () => null, place };
    const cellAt = (row: number): CellSpec | undefined =>
      texts.cellOf(chunk.text(picked[row]!, slot));
    const column = chunk.numbers[slot]!;
    return {
      numbers: isWhole ? column : Float64Array.from(picked, (row) => column[row]!),
      value: (row): CellValue => {
        const number = column[picked[row]!]!;
        return Number.isNaN(number) ? (cellAt(row)?.value ?? null) : number;
      },
      format: (row) => {
        const style = cellAt(row)?.style;
        return typeof style === "object" ? (style.format ?? null) : null;
      },
      place,
    };
  }
}
