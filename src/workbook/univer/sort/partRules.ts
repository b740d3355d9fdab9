import type { IRange } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { addressOf } from "../../address";

/** A rule on cells: what it says, and where. */
interface Rule {
  readonly says: string;
  readonly ranges: readonly IRange[];
}

/** Some rows of a column that a rule holds for, and not for the others. */
type PartRule = readonly [says: string, rows: ReadonlySet<number>];

/**
 * Whether lists, limits or conditional looks hold for some of the sorted rows and not for the others: the spreadsheet moves
 * them with the rows then, and in the end they are on other cells than before.
 */
export function hasPartRules(sheet: FWorksheet, sorted: IRange): boolean {
  const kinds = rulesOf(sheet);
  return columnsOf(sorted).some((column) =>
    kinds.some((rules) => partRules(rules, sorted, column).length > 0),
  );
}

/**
 * The first cell of rows to be sorted that has another list, limit or conditional look than a cell above it in the same
 * column. Undefined where none has; rules that hold for some rows and none for the others do no harm.
 */
export function differingRules(sheet: FWorksheet, sorted: IRange): string | undefined {
  const kinds = rulesOf(sheet);
  for (const column of columnsOf(sorted)) {
    for (const rules of kinds) {
      const row = differingRow(partRules(rules, sorted, column), sorted);
      if (row !== undefined) return addressOf(row, column);
    }
  }
  return undefined;
}

function rulesOf(sheet: FWorksheet): readonly (readonly Rule[])[] {
  const limits = sheet.getDataValidations().map(({ rule }): Rule => {
    const { type, operator, formula1, formula2 } = rule;
    const says = JSON.stringify([type, operator, formula1, formula2]);
    return { says, ranges: rule.ranges as IRange[] };
  });
  const looks = sheet
    .getConditionalFormattingRules()
    .map(({ rule, ranges }): Rule => ({ says: JSON.stringify(rule), ranges }));
  return [limits, looks];
}

function columnsOf({ startColumn, endColumn }: IRange): number[] {
  return Array.from({ length: endColumn - startColumn + 1 }, (_, at) => startColumn + at);
}

function partRules(
  rules: readonly Rule[],
  { startRow, endRow }: IRange,
  column: number,
): PartRule[] {
  const rowsOf = new Map<string, Set<number>>();
  for (const { says, ranges } of rules) {
    for (const range of ranges) {
      if (range.startColumn > column || range.endColumn < column) continue;
      const rows = rowsOf.get(says) ?? new Set();
      const last = Math.min(endRow, range.endRow);
      for (let row = Math.max(startRow, range.startRow); row <= last; row += 1) rows.add(row);
      rowsOf.set(says, rows);
    }
  }
  return [...rowsOf].filter(([, { size }]) => size > 0 && size <= endRow - startRow);
}

/** The first row with other rules than the rows above it that have any. */
function differingRow(
  rules: readonly PartRule[],
  { startRow, endRow }: IRange,
): number | undefined {
  if (rules.length < 2) return undefined;
  let first: string | undefined;
  for (let row = startRow; row <= endRow; row += 1) {
    const own = rules.filter(([, rows]) => rows.has(row)).map(([says]) => says);
    if (own.length === 0) continue;
    first ??= own.join();
    if (own.join() !== first) return row;
  }
  return undefined;
}
