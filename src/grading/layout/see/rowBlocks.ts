import type { Area } from "../../../workbook/address";
import { targetWord } from "./targetWords";
import { textIn, type RowBlocks, type SheetCells } from "./view";

const MOST_COLUMNS = 12;
const MOST_ROWS_OF_ONE = 5;
/** Blocks begin within the first rows. */
const MOST_ABOVE = 40;

/** The blocks of a sheet; undefined where no such words come again and again. */
export function rowBlocks({ block: { values } }: SheetCells): RowBlocks | undefined {
  const width = Math.min(MOST_COLUMNS, values[0]?.length ?? 0);
  for (let column = 0; column < width; column++) {
    const at = (row: number): string => textIn(values[row]?.[column] ?? null);
    for (let row = 0; row < Math.min(MOST_ABOVE, values.length); row++) {
      if (targetWord(at(row)) === undefined) continue;
      const found = blocksFrom(at, row);
      if (found) return { ...found, first: row, column };
    }
  }
  return undefined;
}

function blocksFrom(
  at: (row: number) => string,
  first: number,
): Omit<RowBlocks, "first" | "column"> | undefined {
  // 目标金额 begins a block as 目标 does, where the word itself does not come again.
  const size =
    sizeUntil((row) => at(first + row) === at(first)) ??
    sizeUntil((row) => targetWord(at(first + row)) === targetWord(at(first)));
  if (size === undefined) return undefined;
  const words = Array.from({ length: size }, (_, index) => at(first + index));
  const kinds = words.map(targetWord);
  const line = kinds.indexOf("actual");
  if (line < 0 || kinds.includes(undefined) || new Set(words).size < size) return undefined;
  let count = 0;
  // 目标 | 实际 of one and 目标金额 | 实际金额 of another say the same.
  while (kinds.every((kind, index) => targetWord(at(first + count * size + index)) === kind)) {
    count += 1;
  }
  const target = kinds.indexOf("target");
  return count < 2 ? undefined : { size, line, target: target < 0 ? null : target, count, words };
}

/** How many rows a block has, by where the next one begins; undefined where none does. */
function sizeUntil(isNext: (row: number) => boolean): number | undefined {
  for (let size = 2; size <= MOST_ROWS_OF_ONE; size++) if (isNext(size)) return size;
  return undefined;
}

/** The sheet with one row for each block: its names, and the values of the row that counts. */
export function withOneRowEach(cells: SheetCells, blocks: RowBlocks): SheetCells {
  const { info, block } = cells;
  const { first, size, count, line, column } = blocks;
  const { area } = block;
  const end = first + size * count;
  const tops: number[] = [];
  for (let row = 0; row < area.rows; row++) {
    if (row < first || row >= end || (row - first) % size === 0) tops.push(row);
  }
  const isBlock = (row: number): boolean => row >= first && row < end;
  const merged = new Set(info.merges.flatMap((each) => (each.rows > 1 ? [topLeft(each)] : [])));
  const read = <Held>(rows: readonly (readonly (Held | null)[])[], isText: boolean) =>
    tops.map((top) => {
      if (!isBlock(top)) return rows[top] ?? [];
      return (rows[top] ?? []).map((own, at) => {
        const isOfAll = at < column || merged.has(`${top + area.row} ${at + area.column}`);
        return isOfAll && isText ? own : (rows[top + line]?.[at] ?? null);
      });
    });
  const place = (row: number): number => Math.max(0, tops.filter((top) => top <= row).length - 1);
  const merges = info.merges.flatMap((merge): Area[] => {
    const [from, to] = [merge.row, merge.row + merge.rows - 1].map((row) => place(row - area.row));
    const own = { ...merge, row: from! + area.row, rows: to! - from! + 1 };
    return own.rows === 1 && own.columns === 1 ? [] : [own];
  });
  return {
    info: { ...info, merges },
    block: {
      ...block,
      area: { ...area, rows: tops.length },
      values: read(block.values, true),
      formulas: tops.map((top) => (isBlock(top) ? [] : (block.formulas[top] ?? []))),
      formats: read(block.formats, false),
    },
    blocks,
    rows: {
      names: tops.map((top) => top + area.row),
      cells: tops.map((top) => top + area.row + (isBlock(top) ? line : 0)),
    },
  };
}

function topLeft({ row, column }: Area): string {
  return `${row} ${column}`;
}
