import type { TableRow } from "../../read/table";
import { columnOf, type Form, type Pair } from "./forms";
import type { Master } from "./master";
import { pairKey } from "./pairName";

/** The cell of the workbook that a value of a form belongs to. */
export interface StandingCell {
  readonly row: TableRow;
  readonly key: string;
}

/**
 * A unit's own value stands in 自报:编码. What an office responsible gives is the verified value: where 数据 takes it from
 * 自评核定 by formula, it stands there.
 */
export function standingCell(master: Master, form: Pick<Form, "role">, pair: Pair): StandingCell {
  const unit = master.read.data.units[pair.unit]!;
  const { code } = master.read.scheme.indicators[pair.indicator]!;
  const review = master.review.get(pairKey(unit, code));
  if (form.role === "source" && review?.has("verified")) {
    return { row: review.row, key: "verified" };
  }
  return { row: master.data.rows[pair.unit]!, key: columnOf(form, code) };
}
