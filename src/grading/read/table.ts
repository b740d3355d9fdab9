import { addressOf } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { Block } from "../../workbook/workbook";
import type { Findings, Place } from "../findings/finding";
import type { Field, SheetFormat } from "../format/fields";
import { plainWord, readHeader } from "../format/header";

/** A table of the format as it stands in a sheet: rows under a header row, columns known by their headers. */
export interface Table {
  readonly sheet: string;
  readonly headerRow: number;
  /** Column of a field, or of field:name for a header with a colon. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly TableRow[];
  /** The names behind the colon of a field, in the order of the columns: 目标:K01 gives K01. */
  namesOf(field: string): string[];
}

export interface TableRow {
  readonly row: number;
  value(key: string): CellValue;
  format(key: string): string | null;
  place(key: string): Place;
}

/** The key of a column whose header has a name behind a colon. */
export function keyOf(field: string, name: string): string {
  return `${field}:${name}`;
}

const HEADER_SEARCH = 20;

/**
 * Finds the table of a format in a block: the header row is the one of the first 20 rows in which most headers are
 * known and none that is required is missing. Titles above it and blank rows do not matter.
 * codeOf names the code for a header that stands for an indicator.
 */
export function readTable(
  block: Block,
  sheet: string,
  format: SheetFormat,
  findings: Findings,
  codeOf: (header: string) => string | undefined = () => undefined,
): Table | undefined {
  const fields = new Map<string, Field>();
  for (const each of format.fields) {
    if (each.isOf) continue;
    for (const word of [each.id, each.en, ...each.zh]) {
      if (!fields.has(plainWord(word))) fields.set(plainWord(word), each);
    }
  }
  const required = format.fields.filter((each) => each.isRequired);
  let best: { row: number; known: Map<string, number> } | undefined;
  for (let row = 0; row < Math.min(HEADER_SEARCH, block.values.length); row++) {
    const known = knownHeaders(row);
    const isWhole = required.every(({ id }) => known.has(id));
    if (isWhole && known.size > (best?.known.size ?? 0)) best = { row, known };
  }
  if (!best) {
    const columns = required.map(({ zh }) => zh[0]!).join("、");
    findings.add("error", "headerMissing", { sheet, address: "" }, { sheet, columns });
    return undefined;
  }
  const { row: headerRow, known: columns } = best;
  reportHeaders(headerRow, columns);
  const rows: TableRow[] = [];
  for (let row = headerRow + 1; row < block.values.length; row++) {
    if ([...columns.values()].some((column) => !isBlank(block.values[row]![column] ?? null))) {
      rows.push(tableRow(row));
    }
  }
  return {
    sheet,
    headerRow: headerRow + block.area.row,
    columns,
    rows,
    namesOf: (id) =>
      [...columns.keys()]
        .filter((key) => key.startsWith(`${id}:`))
        .map((key) => key.slice(id.length + 1)),
  };

  function keyOfHeader(text: string): string | undefined {
    const code = codeOf(text);
    if (code !== undefined) return keyOf("value", code);
    const { name, of } = readHeader(text);
    if (of === "") return fields.get(name)?.id;
    const field = format.fields.find(
      (each) =>
        each.isOf && [each.id, each.en, ...each.zh].some((word) => plainWord(word) === name),
    );
    if (!field) return undefined;
    return keyOf(field.id, field.isOf === "code" ? (codeOf(of) ?? of) : of);
  }

  function knownHeaders(row: number): Map<string, number> {
    const known = new Map<string, number>();
    block.values[row]!.forEach((value, column) => {
      if (typeof value !== "string" && typeof value !== "number") return;
      const key = keyOfHeader(String(value));
      if (key !== undefined && !known.has(key)) known.set(key, column);
    });
    return known;
  }

  function reportHeaders(row: number, known: ReadonlyMap<string, number>): void {
    block.values[row]!.forEach((value, column) => {
      if (isBlank(value) || typeof value === "object") return;
      const key = keyOfHeader(String(value));
      const place = placeAt(row, column);
      if (key === undefined)
        findings.add("info", "columnUnknown", place, { header: String(value) });
      else if (known.get(key) !== column) {
        findings.add("error", "columnRepeated", place, { header: String(value) });
      }
    });
  }

  function placeAt(row: number, column: number): Place {
    return { sheet, address: addressOf(row + block.area.row, column + block.area.column) };
  }

  function tableRow(row: number): TableRow {
    const at = (key: string): number => columns.get(key) ?? -1;
    return {
      row: row + block.area.row,
      value: (key) => block.values[row]![at(key)] ?? null,
      format: (key) => block.formats[row]?.[at(key)] ?? null,
      place: (key) => placeAt(row, Math.max(0, at(key))),
    };
  }
}

export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
