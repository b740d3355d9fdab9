import { ORDER } from "./tableCells";
import type { RowCell } from "./rowContent";

/** A row as it is sealed: its cells by their columns. */
export interface SealedRow {
  readonly key: string;
  readonly cells: ReadonlyMap<string, RowCell>;
}

/** A row before and after; one of them is missing where the row was added or is gone. */
export interface RowPair {
  readonly before: SealedRow | undefined;
  readonly after: SealedRow | undefined;
}

/** Rows of one sheet by their names, without what says in which order they stand. */
export function rowsOf(rows: Iterable<readonly [string, readonly RowCell[]]>): SealedRow[] {
  const found: SealedRow[] = [];
  for (const [key, all] of rows) {
    const cells = all.filter(({ column }) => column !== ORDER);
    if (cells.length > 0) found.push({ key, cells: new Map(cells.map((c) => [c.column, c])) });
  }
  return found;
}

/**
 * Pairs the rows of a sheet that are not the same: first by their names, in a ledger by what stands in them, and what is
 * left with the row that it resembles most, so that a changed name or a missing entry is not told as many changes.
 */
export function pairRows(
  before: readonly SealedRow[],
  after: readonly SealedRow[],
  isLedger: boolean,
): RowPair[] {
  const nameOf = (row: SealedRow): string => (isLedger ? contentOf(row) : row.key);
  const open = new Map(after.map((row) => [row.key, row]));
  const named = new Map<string, SealedRow[]>();
  for (const row of after) named.set(nameOf(row), [...(named.get(nameOf(row)) ?? []), row]);
  const pairs: RowPair[] = [];
  const lost: SealedRow[] = [];
  for (const row of before) {
    const same = named.get(nameOf(row))?.shift();
    if (!same) lost.push(row);
    else {
      open.delete(same.key);
      if (contentOf(row) !== contentOf(same)) pairs.push({ before: row, after: same });
    }
  }
  return [...pairs, ...byLikeness(lost, [...open.values()])];
}

function contentOf({ cells }: SealedRow): string {
  const texts = [...cells].map(([column, { kind, value }]) => [column, kind, value].join("\t"));
  return texts.sort().join("\n");
}

/** So many pairs at most are compared: whoever changes more has another workbook. */
const MOST_PAIRS = 40_000;

function byLikeness(lost: readonly SealedRow[], found: readonly SealedRow[]): RowPair[] {
  const left = new Set(found);
  const isFew = lost.length * found.length <= MOST_PAIRS;
  const pairs = lost.map((before): RowPair => {
    let best: SealedRow | undefined;
    let most = -1;
    for (const after of isFew ? left : []) {
      const likeness = likenessOf(before, after);
      if (likeness <= most) continue;
      [best, most] = [after, likeness];
    }
    if (best) left.delete(best);
    return { before, after: best };
  });
  return [...pairs, ...[...left].map((after) => ({ before: undefined, after }))];
}

/** How many more cells are the same than differ. */
function likenessOf(before: SealedRow, after: SealedRow): number {
  const columns = new Set([...before.cells.keys(), ...after.cells.keys()]);
  let likeness = 0;
  for (const column of columns) {
    const [a, b] = [before.cells.get(column), after.cells.get(column)];
    likeness += a && b && a.kind === b.kind && a.value === b.value ? 1 : -1;
  }
  return likeness;
}
