import { columnFacts, type ColumnFacts } from "../see/columnFacts";
import type { FoundTable } from "../see/foundTable";
import type { ColumnHeader } from "../see/headersOf";
import { bareHeader, headerRole, isChange, isTime, type HeaderRole } from "../see/headerWords";
import type { UnitLines } from "../see/unitLines";
import { textIn } from "../see/view";
import { isNumeric, type Role, type RoleOfColumn } from "./columnRole";
import { numericRole } from "./numericRole";
import { placesAsItems } from "./placesAsItems";
import { textRole } from "./textRole";
import { withoutEarlierYears } from "./withoutEarlierYears";
import { withTargets } from "./withTargets";

/** Roles that a header above a column passes down to it: 加分 over two columns. */
const RESULTS: ReadonlySet<string> = new Set([
  ...["total", "rank", "grade", "bonus", "deduction", "signed", "veto"],
]);

/** The role of every column but that of the names, by its header first and by what it holds then. */
export function columnRoles(
  table: FoundTable,
  headers: readonly ColumnHeader[],
  units: UnitLines,
): readonly RoleOfColumn[] {
  const { view, firstColumn } = table;
  const first = units.lines.slice(0, 50);
  const textsOf = (column: number): string[] => first.map((row) => textIn(view.value(row, column)));
  const names = textsOf(units.column).join("\n");
  const all = headers.flatMap((header, offset) => {
    const column = firstColumn + offset;
    if (column === units.column || units.also.includes(column)) return [];
    const facts = columnFacts(table, column, units.lines);
    if (isText(facts) && textsOf(column).join("\n") === names) {
      return [{ column, header, facts, role: "unused" as const, why: "sameNames" as const }];
    }
    return [{ column, header, facts, ...roleOf(header, facts, units.lines.length) }];
  });
  return placesAsItems(withTargets(withoutEarlierYears(withEarlier(withSharedWords(all)))));
}

/**
 * Under one group a value and the same of earlier days with the changes between them, 5月10日 | 5月9日 | 环比: the first
 * counts, the others only compare.
 */
function withEarlier(roles: readonly RoleOfColumn[]): RoleOfColumn[] {
  const byGroup = new Map<string, RoleOfColumn[]>();
  for (const each of roles) {
    const group = each.header.groups.at(-1);
    if (group) byGroup.set(group, [...(byGroup.get(group) ?? []), each]);
  }
  const earlier = new Set<RoleOfColumn>();
  for (const members of byGroup.values()) {
    const times = members.filter(({ header }) => isTime(header.leaf));
    const isCompared = members.every(({ header }) => isTime(header.leaf) || isChange(header.leaf));
    if (!isCompared || times.length === 0 || members.length < 2) continue;
    for (const each of members) if (each !== times[0]) earlier.add(each);
  }
  return roles.map((each) =>
    earlier.has(each) && each.facts.numbers > 0
      ? { ...each, role: "derived" as const, why: "change" as const }
      : each,
  );
}

/** Columns that hold nothing but words that stand among the numbers of others, 不分管, are indicators like those. */
function withSharedWords(roles: readonly RoleOfColumn[]): RoleOfColumn[] {
  const shared = new Set(
    roles.flatMap(({ role, facts }) =>
      role === "indicator" && isNumeric(facts) ? [...facts.words.keys()] : [],
    ),
  );
  return roles.map((each) => {
    const { role, facts } = each;
    const isText = role === "grouping" || role === "note";
    const isShared =
      facts.words.size > 0 && [...facts.words.keys()].every((word) => shared.has(word));
    return isText && each.why === "cells" && isShared
      ? { ...each, role: "indicator" as const }
      : each;
  });
}

/** Longer headers are whole rules: a word such as 加分 in them names no column of points. */
const LONGEST_NAME = 14;

/** How long a header is to a reader: three letters of Latin count as one character. */
function lengthOf(word: string): number {
  return word.replace(/[a-z0-9 ]{1,3}/g, "x").length;
}

function roleOf(header: ColumnHeader, facts: ColumnFacts, count: number): Role {
  const { leaf } = header;
  const named = lengthOf(bareHeader(leaf)) > LONGEST_NAME ? undefined : roleInHeader(header);
  return isNumeric(facts) ? numericRole(leaf, named, facts) : textRole(leaf, named, facts, count);
}

/** What a column's own header says, or else the one above it. */
function roleInHeader({ leaf, groups }: ColumnHeader): HeaderRole | undefined {
  const above = headerRole(groups.at(-1) ?? "");
  return headerRole(leaf) ?? (above && RESULTS.has(above) ? above : undefined);
}

function isText({ numbers, texts }: ColumnFacts): boolean {
  return texts > numbers;
}
