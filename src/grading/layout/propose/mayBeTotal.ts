import { headerWeight } from "../see/headerWeight";
import { bareHeader } from "../see/headerWords";
import type { RoleOfColumn, RoleReason } from "./columnRole";

/** Headers that may name an indicator or the total of all of them. */
export const MAY_BE_TOTAL =
  /得分|分数|成绩|评分|分值|绩效|总|平均|均分|合计|积分|score|index|指数|^total|(?<!sub)total$|overall|^points?$|^pts$|综合/i;

/** What made a score makes up no total a second time. */
const MADE: ReadonlySet<RoleReason> = new Set<RoleReason>(["partOfScore", "extreme", "lost"]);

/** A change against another time makes up no total: 本年 = 上年 + 增减. */
export function isScored({ role, why }: RoleOfColumn): boolean {
  if (role === "derived") return why !== "change" && why !== "earlier" && !MADE.has(why);
  return role === "indicator";
}

/** What follows from other columns otherwise than as their total. */
const NO_TOTALS: ReadonlySet<RoleReason> = new Set<RoleReason>(["partOfTotal", "earlier", ...MADE]);

/** Whether a column may be the total of others, by its header. */
export function maybeTotal({ role, header, why }: RoleOfColumn): boolean {
  if (role === "total") return true;
  if (NO_TOTALS.has(why)) return false;
  const isNamed = MAY_BE_TOTAL.test(bareHeader(header.leaf));
  return (
    (role === "indicator" || role === "derived") &&
    isNamed &&
    headerWeight(header.leaf) === undefined
  );
}

/** How little a column is like a total: by its role, by its header, not at all. */
export function likeTotal(role: RoleOfColumn): number {
  if (role.role === "total") return 0;
  return MAY_BE_TOTAL.test(bareHeader(role.header.leaf)) ? 1 : 2;
}
