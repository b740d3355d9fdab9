import type { TableRow } from "../../read/table";
import { columnOf, type Form, type Pair } from "./forms";
import { ratingRowOf } from "./raters";
import type { Master } from "./master";
import { pairKey } from "./pairName";

/** The cell of the workbook that a value of a form belongs to. */
export interface StandingCell {
  readonly row: TableRow;
  readonly key: string;
}

/**
 * A unit's own value stands in 自报:编码. What an office responsible gives is the verified value: where 数据 takes it from
 * 自评核定 by formula, it stands there. A mark stands in 评分, where a rater of a series may have no row yet.
 */
export function standingCell(master: Master, form: Form, pair: Pair): StandingCell | undefined {
  if (form.role === "rater") {
    const row = ratingRowOf(master, form, pair);
    return row && { row, key: "mark" };
  }
  const unit = master.read.data.units[pair.unit]!;
  const { code } = master.read.scheme.indicators[pair.indicator]!;
  const review = master.review.get(pairKey(unit, code));
  if (form.role === "source" && review?.has("verified")) {
    return { row: review.row, key: "verified" };
  }
  return { row: master.data.rows[pair.unit]!, key: columnOf(form, code) };
}
