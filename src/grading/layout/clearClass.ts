import type { RoleOfColumn } from "./columnRoles";

/** The column of classes where there is just one, filled in for every unit and shared by several. */
export function clearClass(roles: readonly RoleOfColumn[]): RoleOfColumn | undefined {
  const classes = roles.filter(({ role }) => role === "class");
  const [first] = classes;
  const isClear = classes.length === 1 && first!.facts.blanks === 0 && first!.facts.distinct < 0.6;
  return isClear ? first : undefined;
}
