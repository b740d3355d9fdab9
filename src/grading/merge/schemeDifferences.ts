import type { CellValue } from "../../workbook/cell";
import { isCellError } from "../../workbook/cell";
import type { Place } from "../findings/finding";
import { sheetFormat } from "../format";
import { plainWord } from "../../scoring/plainWord";
import type { Table, TableRow } from "../read/table";
import type { Part } from "./part";

/** One cell in which a file's scheme differs from the others'. */
export interface SchemeDifference extends Place {
  /** What differs, e.g. 工作质量 权重. */
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
      const [expected, found] = [shown(row.value(field)), shown(other.value(field))];
      if (expected === found) return [];
      return [
        {
          ...other.place(field),
          what: `${written(row.value(key))} ${headerOf(id, field)}`,
          expected,
          found,
        },
      ];
    });
  });
}

function rowsByKey(table: Table, key: string): Map<string, TableRow> {
  return new Map(table.rows.map((row) => [shown(row.value(key)), row]));
}

function headerOf(id: "indicators" | "grades", field: string): string {
  const [name, of] = field.split(":");
  const found = sheetFormat(id).fields.find((each) => each.id === name);
  return `${found?.zh[0] ?? name}${of === undefined ? "" : `:${of}`}`;
}

function settingDifferences(reference: Part, part: Part): SchemeDifference[] {
  const ours: Readonly<Record<string, unknown>> = { ...reference.read.scheme.settings };
  const theirs: Readonly<Record<string, unknown>> = { ...part.read.scheme.settings };
  return Object.keys(ours).flatMap((key) => {
    const [expected, found] = [JSON.stringify(ours[key]), JSON.stringify(theirs[key])];
    if (expected === found) return [];
    const field = sheetFormat("scheme").fields.find(({ id }) => id === key);
    const place = part.read.settings.placeOf(key);
    return [{ ...place, what: field?.zh[0] ?? key, expected, found }];
  });
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
