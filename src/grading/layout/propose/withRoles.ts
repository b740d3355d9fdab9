import { lineIndex } from "../mapping/lineIndex";
import type { MappedField, MappedIndicator, Mapping } from "../mapping/mapping";
import type { ColumnProposal, Role } from "./proposal";

/** Roles that a person can give to a column by hand. */
export const ROLES_BY_HAND = [
  ...(["indicator", "unit", "class", "total", "rank"] as const),
  ...(["bonus", "deduction", "signed", "veto", "unused"] as const),
] as const satisfies readonly Role[];

export type RoleByHand = (typeof ROLES_BY_HAND)[number];

/** The mapping with columns taken for something else than proposed; one that is given no other part counts for nothing. */
export function withRoles(
  mapping: Mapping,
  columns: readonly ColumnProposal[],
  roles: Readonly<Record<string, RoleByHand>>,
): Mapping {
  const changed = columns.filter(({ at }) => Object.hasOwn(roles, at));
  const places = new Set(changed.map(({ at }) => at));
  const without = withoutColumns(mapping, places);
  return changed.reduce((held, column) => withRole(held, column, roles[column.at]!), without);
}

function withoutColumns(mapping: Mapping, places: ReadonlySet<string>): Mapping {
  const isKept = ({ at }: MappedField): boolean => !places.has(at);
  const kept = (field: MappedField | null): MappedField | null =>
    field && isKept(field) ? field : null;
  return {
    ...mapping,
    alsoUnit: mapping.alsoUnit.filter(isKept),
    class: kept(mapping.class),
    indicators: mapping.indicators.filter(isKept),
    adjustments: mapping.adjustments.filter(isKept),
    vetoes: mapping.vetoes.filter(isKept),
    total: kept(mapping.total),
    rank: kept(mapping.rank),
  };
}

function withRole(mapping: Mapping, column: ColumnProposal, role: RoleByHand): Mapping {
  const { at, header } = column;
  const field = { at, header };
  switch (role) {
    case "indicator":
      return { ...mapping, indicators: inOrder([...mapping.indicators, indicatorOf(column)]) };
    case "unit":
      return { ...mapping, unit: field, alsoUnit: [] };
    case "class": {
      const { sections: _, ...rest } = mapping;
      return { ...rest, class: field };
    }
    case "total":
    case "rank":
      return { ...mapping, [role]: field };
    case "bonus":
    case "deduction":
    case "signed":
      return { ...mapping, adjustments: [...mapping.adjustments, { ...field, sign: role }] };
    case "veto":
      return { ...mapping, vetoes: [...mapping.vetoes, { ...field, effect: "lowest" }] };
    case "unused":
      return mapping;
  }
}

function indicatorOf({
  at,
  header,
  name,
  weight,
  full,
  direction,
}: ColumnProposal): MappedIndicator {
  return {
    ...{ at, header, name: name || header || at, weight: weight ?? full ?? null, weightAt: null },
    ...{ rule: "direct", direction: direction ?? "higher" },
  };
}

function inOrder(indicators: readonly MappedIndicator[]): MappedIndicator[] {
  return [...indicators].sort((a, b) => lineIndex(a.at) - lineIndex(b.at));
}
