import type { RoleOfColumn } from "./columnRoles";
import type { Evidence } from "./evidence";
import { headerWeight } from "./headerWeight";
import type { MappedIndicator } from "./mapping";
import type { View } from "./view";
import type { FoundWeights } from "./weightsOf";

/** A column as an indicator, with the weight that was found for it. */
export function indicatorOf(
  view: View,
  { column, header }: RoleOfColumn,
  index: number,
  weights?: FoundWeights,
  evidence?: Evidence,
): MappedIndicator {
  const inHeader = headerWeight(header.leaf);
  const own = weights?.columns?.[index];
  return {
    at: view.columnName(column),
    header: header.leaf,
    name: inHeader?.name || header.leaf || view.columnName(column),
    weight: weights?.weights[index] ?? (evidence?.rule === "mean" ? 1 : null),
    weightAt: weights?.at[index] ?? null,
    ...(own === undefined ? {} : { weightColumn: own }),
    rule: !weights && evidence?.rule === "sum" ? "sum" : "direct",
    direction: "higher",
  };
}
