import type { MappedField } from "../mapping/mapping";
import { textIn } from "../see/view";
import type { ColumnRole, RoleOfColumn } from "./columnRole";
import { SURE, type Question } from "./proposal";
import { duplicatesQuestion, unitQuestion } from "./unitQuestionTexts";
import type { AskedTable } from "./askedTable";

/** Columns that may tell units of one name apart. */
const TELLING: ReadonlySet<ColumnRole> = new Set([
  ...(["id", "unitId", "class", "grouping", "period", "date", "note", "unused"] as const),
]);

/** Whether these are the names, where the header does not say; and what tells those apart that stand twice. */
export function nameQuestions(asked: AskedTable): Question[] {
  const { units, names, mapping, settled } = asked;
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of names) (seen.has(name) ? twice : seen).add(name);
  const field = ({ column, header }: RoleOfColumn): MappedField => ({
    at: asked.table.view.columnName(column),
    header: header.leaf,
  });
  const telling = settled.roles.filter(
    ({ role, facts }) => TELLING.has(role) && facts.blanks < names.length,
  );
  if (twice.size > 0) {
    const alone = telling.filter((each) => isUnique(asked, [each])).map((each) => [field(each)]);
    const paired = telling
      .filter((each) => !isUnique(asked, [each]) && isUnique(asked, [each], true))
      .map((each) => [mapping.unit, ...mapping.alsoUnit, field(each)]);
    return [duplicatesQuestion(mapping.unit, [...twice], [...paired, ...alone])];
  }
  if (units.confidence >= SURE) return [];
  const others = telling.filter((each) => isUnique(asked, [each])).map((each) => [field(each)]);
  return [unitQuestion(mapping.unit, names.slice(0, 3), others)];
}

/** Whether columns, with the names or without, differ in every line. */
function isUnique(
  { table: { view }, units, names }: AskedTable,
  columns: readonly RoleOfColumn[],
  withNames = false,
): boolean {
  const seen = new Set<string>();
  return units.lines.every((row, index) => {
    const parts = columns.map(({ column }) => textIn(view.value(row, column)));
    const key = JSON.stringify(withNames ? [names[index], ...parts] : parts);
    if (seen.has(key) || parts.includes("")) return false;
    seen.add(key);
    return true;
  });
}
