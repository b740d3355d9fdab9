import { compareUtf8, lineOf, type CanonicalCell } from "./canonicalText";
import { sealCode } from "./sealCode";

/** The rows of a workbook too large to be kept whole: sheet, row and the code of its cells, a line each. */
export function rowCodes(cells: readonly CanonicalCell[]): string {
  return [...codesByRow(cells)].map(([row, { code }]) => `${row}\t${code}`).join("\n");
}

/** A row that is not as it was sealed. */
export interface ChangedRow<Cell> {
  readonly sheet: string;
  readonly row: string;
  /** Its first cell; undefined where the row is gone. */
  readonly first: Cell | undefined;
}

/** The rows that were added, changed or taken away since. */
export function changedRows<Cell extends CanonicalCell>(
  codes: string,
  cells: readonly Cell[],
): ChangedRow<Cell>[] {
  const before = new Map(
    codes.split("\n").map((line) => {
      const at = line.lastIndexOf("\t");
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
  const after = codesByRow(cells);
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names]
    .filter((name) => before.get(name) !== after.get(name)?.code)
    .map((name) => {
      const [sheet, row] = JSON.parse(name) as [string, string];
      return { sheet, row, first: after.get(name)?.first };
    });
}

function codesByRow<Cell extends CanonicalCell>(
  cells: readonly Cell[],
): Map<string, { code: string; first: Cell }> {
  const rows = new Map<string, Cell[]>();
  for (const cell of cells) {
    const name = JSON.stringify([cell.sheet, cell.row]);
    const row = rows.get(name);
    if (row) row.push(cell);
    else rows.set(name, [cell]);
  }
  return new Map(
    [...rows].map(([name, row]) => [
      name,
      { code: sealCode(row.map(lineOf).sort(compareUtf8).join("\n")), first: row[0]! },
    ]),
  );
}
