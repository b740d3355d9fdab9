import type { Area } from "../../address";

/** A rectangle of cells that share something. */
export interface Rectangle<Shared> {
  readonly area: Area;
  readonly shared: Shared;
}

/**
 * Few rectangles that cover the cells of a grid by what they share: runs in a row, joined with equal runs above. Cells
 * that share undefined are left out. Things shared are compared by identity, so give the same object for the same look.
 */
export function rectangles<Shared>(
  rows: number,
  columnsOf: (row: number) => number,
  sharedAt: (row: number, column: number) => Shared | undefined,
): readonly Rectangle<Shared>[] {
  const done: Rectangle<Shared>[] = [];
  let open = new Map<string, { area: Area; shared: Shared }>();
  for (let row = 0; row < rows; row += 1) {
    const next = new Map<string, { area: Area; shared: Shared }>();
    for (const { column, columns, shared } of runs(columnsOf(row), (at) => sharedAt(row, at))) {
      const key = `${column}:${columns}`;
      const above = open.get(key);
      const joined = above && Object.is(above.shared, shared);
      const area = joined
        ? { ...above.area, rows: above.area.rows + 1 }
        : { row, column, rows: 1, columns };
      if (joined) open.delete(key);
      next.set(key, { area, shared });
    }
    for (const ended of open.values()) done.push(ended);
    open = next;
  }
  return [...done, ...open.values()];
}

interface Run<Shared> {
  readonly column: number;
  readonly columns: number;
  readonly shared: Shared;
}

/** The runs of equal neighbours in a line. */
export function runs<Shared>(
  count: number,
  sharedAt: (index: number) => Shared | undefined,
): readonly Run<Shared>[] {
  const found: Run<Shared>[] = [];
  for (let index = 0; index < count; index += 1) {
    const shared = sharedAt(index);
    const last = found.at(-1);
    if (shared === undefined) continue;
    if (last && last.column + last.columns === index && Object.is(last.shared, shared)) {
      found[found.length - 1] = { ...last, columns: last.columns + 1 };
    } else found.push({ column: index, columns: 1, shared });
  }
  return found;
}
