import type { RoleOfColumn } from "./columnRole";
import { isTime } from "../see/headerWords";
import { headerWeight } from "../see/headerWeight";
import type { MappedIndicator } from "../mapping/mapping";
import type { View } from "../see/view";
import { schemeCell } from "./schemeWeights";
import type { FoundWeights } from "./foundWeights";
import type { Treatment } from "./treatment";

/** A column as an indicator, with the weight that was found for it. */
export function indicatorOf(
  view: View,
  role: RoleOfColumn,
  index: number,
  weights?: FoundWeights,
  treatment?: Treatment,
): MappedIndicator {
  const { column, header, target } = role;
  const found = weights?.weights[index];
  return {
    at: view.columnName(column),
    header: header.leaf,
    name: nameOf(role) || view.columnName(column),
    weight: found === undefined || Number.isNaN(found) ? null : found,
    weightAt: weights?.at[index] ?? null,
    ...(weights ? originOf(weights, index) : {}),
    ...(target ? { targetAt: view.columnName(target.column), targetHeader: target.header } : {}),
    rule: "direct",
    direction: treatment?.direction ?? "higher",
  };
}

/** Leaves that name no indicator by themselves: the group above does. */
const ONLY_MARK =
  /^(得分|分数|评分|成绩|value|score|marks?|实得分|自评|复核|考核得分|数值|cny|usd|元|万元)$/i;

/** How a mark was made, in brackets behind it: 得分（完成率×权重）. */
const RULE = /[（(][^）)]*[×*÷/+＋][^）)]*[）)]$/;

/** A sum of what stands below a group is named by the group: 上半年 over 小计. */
const ONLY_SUM = /^(小计|合计|subtotal)$/i;

/** Whether a header says that marks stand below it, and not of what. */
export function isGenericMark(header: string): boolean {
  return ONLY_MARK.test(header.trim()) || ONLY_MARK.test(header.replace(RULE, "").trim());
}

/** The name of an indicator: its header without the weight, or the group above where the header only says 得分. */
export function nameOf({
  header: { leaf, groups },
  about,
}: Pick<RoleOfColumn, "header" | "about">): string {
  const group = groups.at(-1);
  const isBare = isGenericMark(leaf) || ONLY_SUM.test(leaf.trim()) || isTime(leaf);
  const own = about ?? (group !== undefined && isBare ? group : leaf);
  return headerWeight(own)?.name ?? own;
}

/** Where a weight comes from, besides a cell of the table itself. */
function originOf(
  { columns, groups, scheme }: FoundWeights,
  index: number,
): Pick<MappedIndicator, "group" | "weightFrom" | "weightColumn"> {
  const own = columns?.[index];
  const group = groups?.[index];
  const row = scheme?.match.rows[index];
  return {
    ...(group ? { group: groupIn(group) } : {}),
    ...(scheme && row ? { weightFrom: schemeCell(row, scheme.match.table) } : {}),
    ...(own === undefined ? {} : { weightColumn: own }),
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
