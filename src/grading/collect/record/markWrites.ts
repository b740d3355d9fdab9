import { parseArea } from "../../../workbook/address";
import { written } from "../../merge/schemeDifferences";
import type { Table } from "../../read/table";
import type { Pair, Rater } from "../form/forms";
import type { Master } from "../form/master";
import { pairKey } from "../form/pairName";
import { ratingRowOf } from "../form/raters";
import { numberIn } from "../receive/checkMarks";
import type { FormOutcome } from "../receive/formOutcome";
import { pairNames } from "../receive/matchForm";
import type { CellWrites } from "./cellWrites";

/** Puts the marks of raters into 评分: into their own rows, or for a series into the blank row and into new ones below. */
export function markWrites(
  master: Master,
  outcomes: readonly FormOutcome[],
  writes: CellWrites,
): void {
  const { ratings } = master;
  if (!ratings) return;
  const rows = new RowFinder(master, ratings, writes);
  for (const { sent, taken } of outcomes) {
    if (!taken || !sent.form.rater) continue;
    for (const [key, pair] of pairNames(sent.form, master)) {
      const filled = taken.values.get(key);
      const mark = filled ? numberIn(filled.value) : null;
      const known = ratingRowOf(master, sent.form, pair)?.row;
      // Who abstains needs no row.
      const row = known ?? (mark === null ? undefined : rows.next(key, pair, sent.form.rater));
      if (row !== undefined) rows.set(row, "mark", mark);
    }
  }
}

/** Rows for raters of a series. */
class RowFinder {
  private readonly columns: ReadonlyMap<string, number>;
  private readonly blanks: ReadonlyMap<string, number[]>;
  private free: number;

  constructor(
    private readonly master: Master,
    private readonly ratings: Table,
    private readonly writes: CellWrites,
  ) {
    this.columns = new Map(
      [...ratings.columns.keys()].map((key) => [
        key,
        parseArea(ratings.headerPlace(key).address)!.column,
      ]),
    );
    this.blanks = blankRows(ratings);
    this.free = (ratings.rows.at(-1)?.row ?? ratings.headerRow) + 1;
  }

  set(row: number, key: string, value: string | number | null): void {
    const column = this.columns.get(key);
    if (column !== undefined) this.writes.set(this.ratings.sheet, row, column, value);
  }

  /** The row that waits for a rater, else a new one below all others. */
  next(key: string, { unit, indicator }: Pair, { source, code }: Rater): number {
    const waiting = this.blanks.get(`${key}\t${source}`)?.shift();
    const row = waiting ?? this.free;
    if (waiting === undefined) {
      this.free += 1;
      this.set(row, "unit", this.master.read.data.units[unit]!);
      this.set(row, "code", this.master.read.scheme.indicators[indicator]!.code);
      this.set(row, "source", source);
    }
    this.set(row, "rater", code);
    return row;
  }
}

/** Rows of 评分 that name no rater and have no mark, by unit, code and source. */
function blankRows({ rows: all }: Table): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const row of all) {
    if (written(row.value("rater")) !== "" || written(row.value("mark")) !== "") continue;
    const pair = pairKey(written(row.value("unit")), written(row.value("code")));
    const key = `${pair}\t${written(row.value("source"))}`;
    rows.set(key, [...(rows.get(key) ?? []), row.row]);
  }
  return rows;
}
