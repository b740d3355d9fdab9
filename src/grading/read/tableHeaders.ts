import { plainWord } from "../../scoring/plainWord";
import type { Block } from "../../workbook/workbook";
import type { Field, SheetFormat } from "../format/fields";
import { keyOf, readHeader } from "../format/header";

/** The code of the indicator that a header stands for; undefined where it stands for none. */
export type CodeOf = (header: string) => string | undefined;

/** What a table is known by. */
export type TableFormat = Pick<SheetFormat, "fields">;

/** How the headers of a format are known. */
export interface TableHeaders {
  /** The key of a column by its header; undefined where the format does not know it. */
  keyOf(header: string): string | undefined;
  /**
   * The header row of a block: the one of the first 20 rows in which most headers are known and none that is required is
   * missing; with the columns of its keys.
   */
  find(block: Block): HeaderRow | undefined;
}

interface HeaderRow {
  readonly row: number;
  readonly known: ReadonlyMap<string, number>;
}

const HEADER_SEARCH = 20;

export function tableHeaders(format: TableFormat, codeOf: CodeOf): TableHeaders {
  const fields = fieldsByWord(format);
  const required = format.fields.filter((each) => each.isRequired);
  return { keyOf: keyOfHeader, find };

  function keyOfHeader(header: string): string | undefined {
    const code = codeOf(header);
    if (code !== undefined) return keyOf("value", code);
    const { name, of } = readHeader(header);
    if (of === "") return fields.get(name)?.id;
    const field = format.fields.find(
      (each) =>
        each.isOf && [each.id, each.en, ...each.zh].some((word) => plainWord(word) === name),
    );
    if (!field) return undefined;
    return keyOf(field.id, field.isOf === "code" ? (codeOf(of) ?? of) : of);
  }

  function find({ values }: Block): HeaderRow | undefined {
    let best: HeaderRow | undefined;
    for (let row = 0; row < Math.min(HEADER_SEARCH, values.length); row++) {
      const known = knownHeaders(values[row]!);
      const isWhole = required.every(({ id }) => known.has(id));
      if (isWhole && known.size > (best?.known.size ?? 0)) best = { row, known };
    }
    return best;
  }

  function knownHeaders(cells: Block["values"][number]): Map<string, number> {
    const known = new Map<string, number>();
    cells.forEach((value, column) => {
      if (typeof value !== "string" && typeof value !== "number") return;
      const key = keyOfHeader(String(value));
      if (key !== undefined && !known.has(key)) known.set(key, column);
    });
    return known;
  }
}

/** What was made of the fields of a format once: many files have the same. */
const made = new WeakMap<TableFormat["fields"], ReadonlyMap<string, Field>>();

/** The fields by the words for them; an id is taken only where no field has it as its word. */
function fieldsByWord(format: TableFormat): ReadonlyMap<string, Field> {
  const known = made.get(format.fields);
  if (known) return known;
  const plain = format.fields.filter(({ isOf }) => !isOf);
  const words = [
    ...plain.flatMap((each) => [each.en, ...each.zh].map((word) => [word, each] as const)),
    ...plain.map((each) => [each.id, each] as const),
  ];
  const fields = new Map<string, Field>();
  for (const [word, each] of words) {
    if (!fields.has(plainWord(word))) fields.set(plainWord(word), each);
  }
  made.set(format.fields, fields);
  return fields;
}
