import { EMPTY_MAPPING } from "../mapping/emptyMapping";
import type { FoundTable } from "../see/foundTable";
import { headersOf, type ColumnHeader } from "../see/headersOf";
import { bareHeader, headerRole } from "../see/headerWords";
import type { MappedField, MappedIndicator, Mapping } from "../mapping/mapping";
import { both } from "../mapping/both";
import type { Candidate, ColumnProposal, Question, TableProposal } from "./proposal";
import { haveWeights, itemsIn, markQuestions, type Items } from "./longItems";
import { missingQuestion } from "./scoreQuestionTexts";
import { kindOf, type View } from "../see/view";
import { weightIn } from "../see/weightIn";

const VALUE = /^(得分|评分|分数|成绩|实际得分|考核得分|score|mark|value)$/;

/** A row for each unit and indicator; undefined where the table is not of that form. */
export function proposeLong(table: FoundTable): Candidate | undefined {
  const { view, firstLine, lastLine, firstColumn } = table;
  if (view.isTurned) return undefined;
  const headers = headersOf(table);
  const columns = longColumns(headers, firstColumn);
  if (!columns) return undefined;
  const rows = namedRows(table, columns);
  if (!isLong(table, columns, rows)) return undefined;
  const items = itemsIn(view, columns, rows);
  const indicators = indicatorsOf(view, columns, items);
  const units = new Set(rows.map((row) => view.label(row, columns.unit))).size;
  const field = (column: number): MappedField => ({
    at: view.columnName(column),
    header: headers[column - firstColumn]!.leaf,
  });
  const mapping: Mapping = {
    ...EMPTY_MAPPING,
    form: "long",
    sheets: [view.sheet],
    title: table.title,
    from: view.rowName(firstLine),
    to: view.rowName(lastLine),
    unit: field(columns.unit),
    item: field(columns.item),
    value: field(columns.value),
    indicators,
  };
  const questions = [
    ...markQuestions({ view, value: columns.value }, indicators, items),
    ...missingQuestions(view, columns, rows, units * items.size),
  ];
  return {
    table: { ...longTable(table, { headers, columns, mapping, units }), questions, mapping },
    score: 3,
    isBacked: haveWeights(indicators),
    names: rows.map((row) => view.label(row, columns.unit)),
  };
}

interface ReadLong {
  readonly headers: readonly ColumnHeader[];
  readonly columns: LongColumns;
  readonly mapping: Mapping;
  readonly units: number;
}

function longTable(
  { view, headerRows, firstColumn, lastColumn, lastLine, title }: FoundTable,
  { headers, columns, mapping, units }: ReadLong,
): Omit<TableProposal, "questions" | "mapping"> {
  const start = view.address(headerRows[0]!, firstColumn);
  const reason = both(
    `${units} 个单位 × ${mapping.indicators.length} 项指标，一行一个得分`,
    `${units} units × ${mapping.indicators.length} indicators, a mark a row`,
  );
  const { from, to, unit } = mapping;
  return {
    id: `${view.sheet}!${start}`,
    ...{ sheet: view.sheet, sheets: [view.sheet], title, kind: "assessment", orientation: "long" },
    range: `${start}:${view.address(lastLine, lastColumn)}`,
    ...{ sure: 0.9, reason },
    header: { from: view.rowName(headerRows[0]!), to: view.rowName(headerRows.at(-1)!) },
    units: {
      ...{ at: [unit.at], lines: { from, to, except: [] }, count: units },
      ...{ duplicates: [], sure: 0.9, reason: both("按表头", "by its header") },
    },
    columns: headers.map(({ leaf }, offset) =>
      longColumn(view, columns, leaf, firstColumn + offset),
    ),
    method: haveWeights(mapping.indicators)
      ? { how: "weighted", proof: null, weights: both("权重在单独一列", "a column of weights") }
      : { how: "open", proof: null, weights: null },
    scale: { full: 100, grades: mapping.grades, from: "usual" },
    words: [],
    leftOut: [],
  };
}

function longColumn(
  view: View,
  { unit, item, value, weight }: LongColumns,
  leaf: string,
  column: number,
): ColumnProposal {
  const roles = new Map<number | undefined, ColumnProposal["role"]>([
    [weight, "weight"],
    [value, "value"],
    [item, "item"],
    [unit, "unit"],
  ]);
  return {
    ...{ at: view.columnName(column), header: leaf, name: leaf, group: "" },
    role: roles.get(column) ?? "note",
    numeric: column === value || column === weight,
    ...{ sure: 0.9, reason: both("按表头", "by its header") },
  };
}

interface LongColumns {
  readonly item: number;
  readonly unit: number;
  readonly value: number;
  readonly weight: number | undefined;
}

/** The columns of units, items, marks and weights by their headers; undefined where one of the first three lacks. */
function longColumns(
  headers: readonly ColumnHeader[],
  firstColumn: number,
): LongColumns | undefined {
  const find = (wanted: (leaf: string) => boolean): number | undefined => {
    const offset = headers.findIndex(({ leaf }) => wanted(leaf));
    return offset < 0 ? undefined : firstColumn + offset;
  };
  const item = find((leaf) => headerRole(leaf) === "item");
  const unit = find((leaf) => headerRole(leaf) === "unit");
  const value = find((leaf) => VALUE.test(bareHeader(leaf)));
  if (item === undefined || unit === undefined || value === undefined) return undefined;
  return { item, unit, value, weight: find((leaf) => headerRole(leaf) === "weight") };
}

function namedRows({ view, firstLine, lastLine }: FoundTable, columns: LongColumns): number[] {
  const rows: number[] = [];
  for (let row = firstLine; row <= lastLine; row++) {
    const names = [columns.unit, columns.item].map((column) => view.label(row, column));
    if (!names.includes("")) rows.push(row);
  }
  return rows;
}

/** Units that come again and again, but never twice with the same item. */
function isLong(table: FoundTable, { unit, item }: LongColumns, rows: readonly number[]): boolean {
  const { view } = table;
  const pairs = new Set(rows.map((row) => `${view.label(row, unit)}\n${view.label(row, item)}`));
  const units = new Set(rows.map((row) => view.label(row, unit))).size;
  return rows.length >= 4 && pairs.size === rows.length && units <= rows.length * 0.6;
}

function indicatorsOf(view: View, { weight }: LongColumns, items: Items): MappedIndicator[] {
  return [...items].map(([name, { row }]) => {
    const own = weight === undefined ? NaN : weightIn(view.value(row, weight));
    return {
      at: name,
      header: name,
      name,
      weight: Number.isNaN(own) ? null : own,
      weightAt: Number.isNaN(own) ? null : view.address(row, weight!),
      rule: "direct",
      direction: "higher",
    };
  });
}

/** Marks that are blank, or whose row is not there at all. */
function missingQuestions(
  view: View,
  { value }: LongColumns,
  rows: readonly number[],
  wanted: number,
): Question[] {
  const blanks = rows.filter((row) => kindOf(view.value(row, value)) === "blank").length;
  const missing = wanted - rows.length + blanks;
  return missing > 0 ? [missingQuestion([view.address(rows[0]!, value)], missing)] : [];
}
