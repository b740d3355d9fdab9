import { bareHeader } from "../see/headerWords";
import type { ColumnRole, RoleOfColumn } from "./columnRole";

/** The place in one thing, 教育排名; that of the whole, 综合排名, is a result. */
const PLACE_IN = /^(.+?)的?(排名|名次|位次|排位|rank)$/;
const WHOLE =
  /^(综合|总|总分|总体|总成绩|全[国省市县区校]|班级|年级|组内|类内|最终|本次|overall|total)$/;

const SCORED: ReadonlySet<ColumnRole> = new Set(["indicator", "total", "derived"]);
const FEWEST = 2;

/** Where a table holds nothing but places, those in single things are what is put together: the less, the better. */
export function placesAsItems(roles: readonly RoleOfColumn[]): readonly RoleOfColumn[] {
  if (roles.some(({ role, facts }) => SCORED.has(role) && facts.numbers > 0)) return roles;
  const items = roles.filter(({ role, header, facts }) => {
    const thing = PLACE_IN.exec(bareHeader(header.leaf))?.[1];
    return role === "rank" && facts.numbers > 0 && thing !== undefined && !WHOLE.test(thing);
  });
  if (items.length < FEWEST) return roles;
  return roles.map((each) =>
    items.includes(each) ? { ...each, role: "indicator" as const, why: "cells" as const } : each,
  );
}
