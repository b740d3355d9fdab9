import type { Mapping } from "../mapping/mapping";
import { textIn, viewOf, type SheetCells } from "../see/view";
import { detectLayout } from "./detectLayout";
import type { Proposal, TableProposal } from "./proposal";

/** A header stands at most so many lines above the first unit. */
const MOST_ABOVE = 8;

/**
 * What is recognised in a workbook whose table is known by a mapping: that table, so that all of it can be changed, also
 * where it was chosen among others or found by pointing at its names.
 */
export function recognisedAnew(sheets: readonly SheetCells[], mapping: Mapping): Proposal {
  const proposal = detectLayout(sheets);
  const isSame = (table: TableProposal): boolean => reads(table.mapping, mapping);
  if (proposal.chosen && isSame(proposal.chosen)) return proposal;
  const other = proposal.tables.find((each) => each.kind !== "list" && isSame(each));
  if (other) return detectLayout(sheets, { table: other.id });
  return pointedAt(sheets, mapping) ?? proposal;
}

/** Whether two mappings read the names of one table. */
function reads(one: Mapping, other: Mapping): boolean {
  return (
    one.form === other.form &&
    one.sheets.join("\n") === other.sheets.join("\n") &&
    one.unit.at === other.unit.at &&
    one.from === other.from
  );
}

function pointedAt(sheets: readonly SheetCells[], mapping: Mapping): Proposal | undefined {
  const { form, unit, from } = mapping;
  if (form !== "wide" && form !== "transposed") return undefined;
  const sheet = mapping.sheets[0]!;
  const at = form === "wide" ? `${unit.at}${from}` : unit.at;
  const plain = detectLayout(sheets, { names: { sheet, at } });
  if (plain.chosen && reads(plain.chosen.mapping, mapping)) return plain;
  const header = headerOf(sheets, mapping);
  if (header === undefined) return undefined;
  const told = detectLayout(sheets, { names: { sheet, at, header } });
  return told.chosen && reads(told.chosen.mapping, mapping) ? told : undefined;
}

/** The line above the units in which the headers of the mapping stand; "0" where it has none. */
function headerOf(sheets: readonly SheetCells[], mapping: Mapping): string | undefined {
  const { form, unit, indicators, from } = mapping;
  const own = sheets.find(({ info }) => info.name === mapping.sheets[0]);
  const named = [unit, ...indicators].filter(({ header }) => header !== "");
  if (!own || named.length === 0) return "0";
  const view = viewOf(own, form === "transposed");
  const columns = new Map<string, number>();
  for (let column = 0; column < view.columns; column++)
    columns.set(view.columnName(column), column);
  let first = 0;
  while (first < view.rows && view.rowName(first) !== from) first += 1;
  for (let row = first - 1; row >= Math.max(0, first - MOST_ABOVE); row--) {
    const isHeader = named.every(
      ({ at, header }) => textIn(view.value(row, columns.get(at) ?? -1)) === header,
    );
    if (isHeader) return view.rowName(row);
  }
  return undefined;
}
