import { columnFacts, type ColumnFacts } from "./columnFacts";
import type { FoundTable } from "./findTables";
import type { ColumnHeader } from "./headersOf";
import { bareHeader, headerRole } from "./headerWords";
import type { UnitLines } from "./unitLines";
import { textIn } from "./view";

export type ColumnRole =
  | "class"
  | "indicator"
  | "weightOf"
  | "derived"
  | "total"
  | "rank"
  | "grade"
  | "bonus"
  | "deduction"
  | "signed"
  | "veto"
  | "grouping"
  | "other";

export interface RoleOfColumn {
  readonly column: number;
  readonly role: ColumnRole;
  readonly header: ColumnHeader;
  readonly facts: ColumnFacts;
}

/** Roles that a header above a column passes down to it: 加分 over two columns. */
const RESULTS: ReadonlySet<string> = new Set([
  ...["total", "rank", "grade", "bonus", "deduction", "signed", "veto"],
]);

/** The role of every column but that of the names, by its header first and by what it holds then. */
export function columnRoles(
  table: FoundTable,
  headers: readonly ColumnHeader[],
  units: UnitLines,
): RoleOfColumn[] {
  const { view, firstColumn } = table;
  const names = units.lines.slice(0, 50).map((row) => textIn(view.value(row, units.column)));
  return headers.flatMap((header, offset) => {
    const column = firstColumn + offset;
    if (column === units.column) return [];
    const facts = columnFacts(table, column, units.lines);
    return [{ column, header, facts, role: roleOf(header, facts, column) }];
  });

  function roleOf({ leaf, groups }: ColumnHeader, facts: ColumnFacts, column: number): ColumnRole {
    const own = headerRole(leaf);
    const above = headerRole(groups.at(-1) ?? "");
    const role = own ?? (above && RESULTS.has(above) ? above : undefined);
    const count = units.lines.length;
    const isNumeric = facts.numbers > 0 && facts.texts <= facts.numbers;
    switch (role) {
      case "note":
      case "identity":
      case "item":
        return "other";
      case "unit":
        return facts.texts > 0 && isGrouping(facts, count) ? "grouping" : "other";
      case "class":
        return facts.texts > 0 || facts.numbers > 0 ? "class" : "other";
      case "grade":
        return facts.texts > 0 || facts.numbers === 0 ? "grade" : "indicator";
      case "rank":
        return "rank";
      case "veto":
        return "veto";
      case "total":
        return isNumeric ? "total" : "other";
      case "weight":
        return isNumeric ? "weightOf" : "other";
      case "bonus":
      case "deduction":
      case "signed":
        // A column of points that nobody has yet is blank.
        return isNumeric || facts.blanks === count ? role : "other";
      case undefined:
    }
    const repeated = units.lines
      .slice(0, 50)
      .every((row, index) => textIn(view.value(row, column)) === names[index]);
    if (repeated) return "other";
    if (facts.isCounting && facts.numbers > 2 && bareHeader(leaf) === "") return "other";
    if (isNumeric && facts.ownLine > facts.numbers / 2) return "derived";
    if (isNumeric) return "indicator";
    // Nothing filled in yet: an indicator still, where others have marks.
    if (facts.texts === 0 && facts.blanks > 0 && bareHeader(leaf) !== "") return "indicator";
    if (facts.texts > 0 && facts.numbers >= facts.texts * 0.25) return "indicator";
    return isGrouping(facts, count) ? "grouping" : "other";
  }
}

function isGrouping({ distinct, texts }: ColumnFacts, count: number): boolean {
  return texts > count * 0.8 && distinct < 0.6 && count > 3;
}
