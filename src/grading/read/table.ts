import { addressOf } from "../../workbook/address";
import { isCellError, type CellValue } from "../../workbook/cell";
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
  /** The header of a column. */
  headerPlace(key: string): Place;
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
const NOTE =
  /^(附?注|备注|说明|填[表报](说明|人|日期)?|制表(人|日期)?|审核人?|notes?|remarks?)\s*\d*\s*([:：.、)）]|$)/i;
const SUMMARIES = new Set(
  "合计 总计 小计 总和 平均 平均分 平均值 均值 最高分 最低分 total sum average mean".split(" "),
);

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
  const fields = fieldsByWord(format);
  const required = format.fields.filter((each) => each.isRequired);
  let best: { row: number; known: Map<string, number> } | undefined;
  for (let row = 0; row < Math.min(HEADER_SEARCH, block.values.length); row++) {
    const known = knownHeaders(row);
    const isWhole = required.every(({ id }) => known.has(id));
    if (isWhole && known.size > (best?.known.size ?? 0)) best = { row, known };
  }
  if (!best) {
    const columns = {
      "zh-CN": required.map(({ zh }) => zh[0]!).join("、"),
      "en-US": required.map(({ zh, en }) => `${zh[0]!} (${en})`).join(", "),
    };
    findings.add("error", "headerMissing", { sheet, address: "" }, { sheet, columns });
    return undefined;
  }
  const { row: headerRow, known: columns } = best;
  reportHeaders(headerRow, columns);
  const rows: TableRow[] = [];
  for (let row = headerRow + 1; row < block.values.length; row++) {
    const filled = [...columns.values()].filter(
      (column) => !isBlank(block.values[row]![column] ?? null),
    );
    if (filled.length > 0 && !isAside(row, filled)) rows.push(tableRow(row));
  }
  return {
    sheet,
    headerRow: headerRow + block.area.row,
    columns,
    rows,
    headerPlace: (key) => placeAt(headerRow, columns.get(key) ?? 0),
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
      const place = placeAt(row, column);
      if (isCellError(value)) findings.add("error", "errorCell", place, { error: value.error });
      if (isBlank(value) || isCellError(value)) return;
      const key = keyOfHeader(String(value));
      if (key === undefined)
        findings.add("info", "columnUnknown", place, { header: String(value) });
      else if (known.get(key) !== column) {
        findings.add("error", "columnRepeated", place, { header: String(value) });
      }
    });
  }

  /** Whether a row under the data is no row of it: a note that stands alone, or a summary. */
  function isAside(row: number, filled: readonly number[]): boolean {
    const textAt = (column: number | undefined): string => {
      const value = block.values[row]![column ?? -1] ?? null;
      return typeof value === "string" ? value.trim() : "";
    };
    const first = filled[0]!;
    const name = textAt(columns.get(required[0]!.id));
    if (filled.length === 1 && NOTE.test(textAt(first))) {
      findings.add("info", "noteRow", placeAt(row, first));
      return true;
    }
    const text = (name === "" ? filled.map(textAt) : [name]).find((each) =>
      SUMMARIES.has(plainWord(each)),
    );
    if (text === undefined) return false;
    findings.add("warning", "totalRow", placeAt(row, first), { text });
    return true;
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

/** The fields by the words for them; an id is taken only where no field has it as its word. */
function fieldsByWord(format: SheetFormat): Map<string, Field> {
  const plain = format.fields.filter(({ isOf }) => !isOf);
  const words = [
    ...plain.flatMap((each) => [each.en, ...each.zh].map((word) => [word, each] as const)),
    ...plain.map((each) => [each.id, each] as const),
  ];
  const fields = new Map<string, Field>();
  for (const [word, each] of words) {
    if (!fields.has(plainWord(word))) fields.set(plainWord(word), each);
  }
  return fields;
}

export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
