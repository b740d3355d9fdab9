import type { SheetRow, SheetSpec } from "./sheetSpec";

/** How many rows a described sheet has, those of its body included. */
export function rowCount({ rows, body }: SheetSpec): number {
  return rows.length + (body ? body.count + body.after.length : 0);
}

/** The rows of a described sheet from the first to the last; those of its body are made one at a time. */
export function* rowsOf({ rows, body }: SheetSpec): Iterable<SheetRow | undefined> {
  yield* rows;
  if (!body) return;
  for (let index = 0; index < body.count; index += 1) yield body.row(index);
  yield* body.after;
}

/** The sheet with all of its rows held, for who looks at them again and again. */
export function wholeSheet(spec: SheetSpec): SheetSpec {
  if (!spec.body) return spec;
  const { body, ...rest } = spec;
  return { ...rest, rows: [...rowsOf(spec)].map((row) => row ?? []) };
}
