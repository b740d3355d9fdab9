import { sha256 } from "../../scoring/numbers/sha256";
import type { Workbook } from "../../workbook/workbook";

const KEY = "papers";

/** A sheet of a paper that we wrote into a workbook. */
export interface WrittenSheet {
  readonly sheet: string;
  /** The name that it was to have. */
  readonly wanted: string;
  /** The name that the first sheet of its paper was to have. */
  readonly paper: string;
  /** What its cells held. */
  readonly digest: string;
}

/** The sheets of papers that we wrote, as they are remembered with the workbook. */
export async function loadRecord({ session }: Workbook): Promise<readonly WrittenSheet[]> {
  const text = await session.load(KEY);
  return text === undefined ? [] : (JSON.parse(text) as readonly WrittenSheet[]);
}

export async function storeRecord(
  { session }: Workbook,
  record: readonly WrittenSheet[],
): Promise<void> {
  await session.store(KEY, record.length === 0 ? undefined : JSON.stringify(record));
}

/** What the cells of a sheet hold, in a few letters: where somebody typed into it, it is another. */
export async function digestOf({ cells }: Workbook, sheet: string): Promise<string> {
  const { area, values, formulas } = await cells.read(sheet);
  const held = values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const content = formulas[row]?.[column] ?? value;
      if (content === null || content === "") return [];
      return [[area.row + row, area.column + column, content]];
    }),
  );
  return sha256(JSON.stringify(held)).slice(0, 32);
}
