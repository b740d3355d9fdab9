import type { CellValue } from "../../workbook/cell";
import { isCellError } from "../../workbook/cell";
import type { Place } from "../findings/finding";
import { sheetFormat } from "../format";
import { keyOf } from "../format/header";
import { PAPER_KEYS } from "../format/paperKeys";
import { plainWord } from "../../scoring/plainWord";
import { percentFormat } from "../read/percentFormat";
import type { Entry } from "../read/schemeEntries";
import type { Table, TableRow } from "../read/table";
import { cellShown, valueShown } from "./cellShown";
import type { Part } from "./part";

/** One cell in which a file's scheme differs from the others'. */
export interface SchemeDifference extends Place {
  /** What differs, e.g. K3 工作质量 权重. */
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

/** Columns that people read and that decide nothing. */
const LABELS = new Set([
  "note",
  "adjustedWeight",
  "unit",
  "source",
  "sourceUnit",
  "leader",
  "head",
]);
const PERSONS = new Set(["person", "person1", "person2", "person3", "name", "level1", "level2"]);

/** Rows of 方案 that decide no result. */
const NOT_OF_RULES = new Set(["version", "name", ...PAPER_KEYS.map(({ id }) => id)]);

/** Whether two files are of the same scheme at all: the same indicators by code. */
export function hasSameCodes(a: Part, b: Part): boolean {
  const codes = (part: Part): string[] =>
    part.read.scheme.indicators.map(({ code }) => code).sort();
  return JSON.stringify(codes(a)) === JSON.stringify(codes(b));
}

/** The cells of 指标, 等次 and 方案 in which a file differs from the reference. */
export function schemeDifferences(reference: Part, part: Part): SchemeDifference[] {
  return [
    ...tableDifferences("indicators", "code", reference, part),
    ...tableDifferences("grades", "name", reference, part),
    ...settingDifferences(reference, part),
  ];
}

function tableDifferences(
  id: "indicators" | "grades",
  key: string,
  reference: Part,
  part: Part,
): SchemeDifference[] {
  const ours = reference.tables.get(id);
  const theirs = part.tables.get(id);
  if (!ours || !theirs) return [];
  const rows = rowsByKey(theirs, key);
  const fields = [...new Set([...ours.columns.keys(), ...theirs.columns.keys()])].filter(
    (field) => field === key || !(LABELS.has(field) || (PERSONS.has(field) && id === "indicators")),
  );
  return [...rowsByKey(ours, key)].flatMap(([name, row]) => {
    const other = rows.get(name);
    if (!other) return [];
    return fields.flatMap((field) => {
      if (shown(row.value(field)) === shown(other.value(field))) return [];
      return [
        {
          ...other.place(field),
          what: `${titleOf(row, key)} ${headerOf(id, field)}`,
          expected: cellShown(ours, row, field),
          found: cellShown(theirs, other, field),
        },
      ];
    });
  });
}

function rowsByKey(table: Table, key: string): Map<string, TableRow> {
  return new Map(table.rows.map((row) => [shown(row.value(key)), row]));
}

/** The code of an indicator with its name, or a grade. */
function titleOf(row: TableRow, key: string): string {
  const names = key === "name" ? ["name"] : [key, "name"];
  return names
    .map((each) => written(row.value(each)))
    .join(" ")
    .trim();
}

function headerOf(id: "scheme" | "indicators" | "grades", field: string): string {
  const [name, of] = field.split(":");
  const found = sheetFormat(id).fields.find((each) => each.id === name);
  return `${found?.zh[0] ?? name}${of === undefined ? "" : `:${of}`}`;
}

function settingDifferences(reference: Part, part: Part): SchemeDifference[] {
  const [ours, theirs] = [reference, part].map(({ read }) => JSON.stringify(read.scheme.settings));
  if (ours === theirs) return [];
  const [before, after] = [byName(reference.settings), byName(part.settings)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [one, other] = [before.get(name), after.get(name)];
    const { key, of } = (one ?? other)!;
    if (NOT_OF_RULES.has(key) || shown(one?.value ?? null) === shown(other?.value ?? null))
      return [];
    return [
      {
        ...(other?.place ?? part.read.settings.placeOf(key)),
        what: headerOf("scheme", of === "" ? key : keyOf(key, of)),
        expected: entryShown(one),
        found: entryShown(other),
      },
    ];
  });
}

function byName(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [`${entry.key}:${entry.of}`, entry]));
}

function entryShown(entry: Entry | undefined): string {
  return entry ? valueShown(entry.value, percentFormat(entry.format) === "scaled") : "";
}

/** A value as it is written in its cell. */
export function written(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value).trim();
}

/** A value as people compare it: spaces, width and binary noise make no difference. */
export function shown(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  return typeof value === "string" ? plainWord(value) : String(value);
}
