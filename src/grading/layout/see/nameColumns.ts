import { cornerWay } from "./cornerWay";
import { columnFacts, type ColumnFacts } from "./columnFacts";
import type { FoundTable } from "./foundTable";
import type { ColumnHeader } from "./headersOf";
import { bareHeader, headerRole, isMeasure, isPeriodName, type HeaderRole } from "./headerWords";
import { numberOf, textIn } from "./view";

/** The columns with the names of the units: one, and others that tell names apart that stand more than once. */
export interface NameColumns {
  readonly column: number;
  readonly also: readonly number[];
  readonly confidence: number;
}

interface Told {
  readonly column: number;
  readonly header: ColumnHeader;
  readonly facts: ColumnFacts;
  readonly role: HeaderRole | undefined;
}

/** The columns that look most like names; undefined where none does. */
export function nameColumns(
  table: FoundTable,
  headers: readonly ColumnHeader[],
  rows: readonly number[],
): NameColumns | undefined {
  // Enough lines to tell names from numbers.
  const step = Math.ceil(rows.length / 2000);
  const sample = rows.filter((_, index) => index % step === 0);
  const all = headers.map((header, offset): Told => {
    const column = table.firstColumn + offset;
    const facts = columnFacts(table, column, sample);
    return { column, header, facts, role: roleOf(header.leaf, facts) };
  });
  let best: NameColumns | undefined;
  for (const told of all) {
    const isCovered = isMergedDown(table, told.column, sample);
    const panel = isCovered ? panelConfidence(table, told, all, sample) : undefined;
    const own =
      panel ?? nameConfidence(told, sample.length) ?? panelConfidence(table, told, all, sample);
    if (own && own.confidence > (best?.confidence ?? 0.3)) best = { column: told.column, ...own };
  }
  return best && withPerson(table, best, all, sample);
}

/** Measures below a header 单位 are units of measure and no units. */
function roleOf(leaf: string, { words, texts }: ColumnFacts): HeaderRole | undefined {
  const role = cornerWay(leaf) ? "unit" : headerRole(leaf);
  if (role !== "unit" || texts === 0) return role;
  const measures = [...words.keys()].filter(isMeasure).length;
  return measures * 2 >= words.size && words.size > 0 ? "note" : role;
}

/** How sure a header makes of names; one that says nothing is better than a number that tells units apart. */
const SURE_BY_ROLE = new Map<HeaderRole | undefined, number>([
  ["unit", 0.95],
  ["item", 0.9],
  [undefined, 0.6],
  ["identity", 0.5],
]);

type Found = Pick<NameColumns, "also" | "confidence">;

/** How much a column looks like the names of the units; undefined where its cells cannot be names. */
function nameConfidence({ facts, header, role }: Told, count: number): Found | undefined {
  const base = SURE_BY_ROLE.get(role);
  const word = bareHeader(header.leaf);
  if (base === undefined || !mayName(facts, role, count)) return undefined;
  if (/日期|时间|月份|周期/.test(word)) return undefined;
  const repeated = facts.distinct >= 0.95 ? 0 : 0.15;
  // People's names before their departments, and the first of two equal columns.
  const isFiner = /姓名|name|被考核/.test(word) ? 0.03 : 0;
  return { also: [], confidence: base + isFiner - repeated - facts.column / 1e6 };
}

/** Names are texts that mostly differ; numbers are names only where each tells one unit from all others. */
function mayName(facts: ColumnFacts, role: HeaderRole | undefined, count: number): boolean {
  if (facts.texts > 0) return facts.texts >= count * 0.5 && facts.distinct >= 0.6;
  return role === "identity" && facts.distinct === 1 && !facts.isCounting;
}

/** Names that come back in every period are units together with it: a university and a year. */
function panelConfidence(
  { view }: FoundTable,
  { column, role }: Told,
  all: readonly Told[],
  rows: readonly number[],
): Found | undefined {
  const isNamed = role === "unit" || (role === "item" && view.isTurned);
  const named = rows.filter((row) => isName(view.label(row, column)));
  if (!isNamed || named.length < rows.length * 0.9) return undefined;
  const period = all.find((each) => each.column !== column && tellsPeriods(each));
  if (!period) return undefined;
  const keys = new Set(
    rows.map((row) => [column, period.column].map((at) => view.label(row, at)).join("\n")),
  );
  return keys.size >= rows.length * 0.95
    ? { also: [period.column], confidence: 0.8 - column / 1e6 }
    : undefined;
}

/** Whether names are merged down over several lines. */
function isMergedDown({ view }: FoundTable, column: number, rows: readonly number[]): boolean {
  return rows.some((row) => view.value(row, column) === null && view.label(row, column) !== "");
}

function isName(text: string): boolean {
  return text !== "" && Number.isNaN(numberOf(text));
}

/** A column of years, months or days for every line. */
function tellsPeriods({ role, facts }: Told): boolean {
  if (facts.blanks > 0) return false;
  if (role === "period") return true;
  const { numbers, texts, isWhole, lowest, highest, words } = facts;
  const isYear = texts === 0 && numbers > 0 && isWhole && lowest >= 1900 && highest <= 2100;
  return isYear || (numbers === 0 && [...words.keys()].every(isPeriodName));
}

/** Names of departments that stand more than once beside a column of people: both together are the name. */
function withPerson(
  { view }: FoundTable,
  best: NameColumns,
  all: readonly Told[],
  rows: readonly number[],
): NameColumns {
  const own = all.find(({ column }) => column === best.column)!;
  if (best.also.length > 0 || own.facts.distinct >= 0.95) return best;
  const next = all.find(({ column }) => column === best.column + 1);
  const isNamed = next && next.role === undefined && next.facts.texts >= rows.length * 0.9;
  if (!isNamed || next.facts.distinct < 0.9) return best;
  const keys = new Set(
    rows.map((row) =>
      [best.column, next.column].map((at) => textIn(view.value(row, at))).join("\n"),
    ),
  );
  return keys.size >= rows.length * 0.9 && !/^(备注|说明)/.test(next.header.leaf)
    ? { ...best, also: [next.column], confidence: best.confidence + 0.1 }
    : best;
}
