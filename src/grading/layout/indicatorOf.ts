import type { RoleOfColumn } from "./columnRoles";
import type { Evidence } from "./evidence";
import { headerWeight } from "./headerWeight";
import type { MappedIndicator } from "./mapping";
import type { View } from "./view";
import { schemeCell } from "./schemeWeights";
import type { FoundWeights } from "./foundWeights";

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
  const found = weights?.weights[index];
  const match = weights?.scheme?.match;
  const row = match?.rows[index];
  const group = weights?.groups?.[index];
  return {
    at: view.columnName(column),
    header: header.leaf,
    name: inHeader?.name || header.leaf || view.columnName(column),
    weight:
      found === undefined || Number.isNaN(found) ? (evidence?.rule === "mean" ? 1 : null) : found,
    weightAt: weights?.at[index] ?? null,
    ...(group ? { group: groupIn(group) } : {}),
    ...(match && row ? { weightFrom: schemeCell(row, match.table) } : {}),
    ...(own === undefined ? {} : { weightColumn: own }),
    rule: !weights && evidence?.rule === "sum" ? "sum" : "direct",
    direction: "higher",
  };
}

function groupIn({
  name,
  weight,
  header,
  at,
}: NonNullable<MappedIndicator["group"]>): NonNullable<MappedIndicator["group"]> {
  return { name, weight, header, at };
}
