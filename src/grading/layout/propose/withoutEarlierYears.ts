import type { ColumnHeader } from "../see/headersOf";
import type { RoleOfColumn } from "./columnRole";

const YEAR = /^((?:19|20)\d{2})\s*年?度?$/;
/** 2024年得分, 2024 score: the year, and what of it. */
const YEAR_OF = /^((?:19|20)\d{2})\s*年?度?\s*(.+)$/;
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/^(上年|去年|上年度|上一年)$/, -1],
  [/^(本年|今年|本年度)$/, 0],
];

/** What a header says of a year: which one, and what of it; undefined where it names none. */
interface OfYear {
  readonly year: number;
  readonly what: string;
}

/**
 * The same columns for several years side by side, 2024年 | 2025年 with 得分 below each: the last year is assessed, those
 * before it only compare. Where a total stands beside all of them, it may be made of them, and they stay.
 */
export function withoutEarlierYears(roles: readonly RoleOfColumn[]): readonly RoleOfColumn[] {
  const found = new Map<RoleOfColumn, OfYear>();
  for (const role of roles) {
    const year = yearIn(role.header);
    if (year) found.set(role, year);
  }
  const years = [...new Set([...found.values()].map(({ year }) => year))].sort((a, b) => a - b);
  const last = years.at(-1);
  if (last === undefined || years.length < 2) return roles;
  const contents = years.map((wanted) => contentOf(found, wanted));
  const isSame = contents.every((content) => content === contents[0]);
  const hasTotal = roles.some((each) => each.role === "total" && !found.has(each));
  if (!isSame || hasTotal) return roles;
  return roles.map((each): RoleOfColumn => {
    const year = found.get(each)?.year;
    return year === undefined || year === last || each.facts.numbers + each.facts.texts === 0
      ? each
      : { ...each, role: each.facts.numbers > 0 ? "derived" : "note", why: "earlier" };
  });
}

function contentOf(found: ReadonlyMap<RoleOfColumn, OfYear>, wanted: number): string {
  const own = [...found.values()].filter(({ year }) => year === wanted);
  return own.map(({ what }) => what).join("\n");
}

function yearIn({ leaf, groups }: ColumnHeader): OfYear | undefined {
  for (const [at, group] of groups.entries()) {
    const year = yearOf(group);
    if (year === undefined) continue;
    const others = groups.filter((_, index) => index !== at);
    return { year, what: [...others, leaf].join("/") };
  }
  const match = YEAR_OF.exec(leaf.trim());
  return match ? { year: Number(match[1]), what: [...groups, match[2]].join("/") } : undefined;
}

function yearOf(text: string): number | undefined {
  const word = text.trim();
  const match = YEAR.exec(word);
  if (match) return Number(match[1]);
  return RELATIVE.find(([expression]) => expression.test(word))?.[1];
}
