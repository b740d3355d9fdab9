import { addressOf, parseArea, type Area } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cell";
import type { Block } from "../../../workbook/workbook";
import type { Place } from "../../findings/finding";
import type { Table, TableRow } from "../../read/table";
import { valueKey } from "../../read/indicatorColumns";
import { lineIndex } from "../mapping/lineIndex";
import type { Mapping, WordMeaning } from "../mapping/mapping";
import { textIn } from "../see/view";
import { unitCells, type Cell, type MappedBlocks, type UnitCells } from "./unitCells";

/** The code of the indicator at an index, as results and formulas call it. */
export function codeAt(index: number): string {
  return `K${String(index + 1).padStart(2, "0")}`;
}

/** The cells of a mapped layout as a table of 数据: a row a unit, wherever its cells stand. */
export function mappedTable(
  mapping: Mapping,
  blocks: ReadonlyMap<string, Block>,
  merges: readonly Area[] = [],
): Table {
  const sheet = mapping.sheets[0]!;
  const fields = fieldsOf(mapping);
  const given = { mapping, blocks, fields };
  const classMerges = classMergesOf(mapping, merges);
  const head = parseArea(mapping.unit.at);
  const marks = new Set([
    ...mapping.indicators.map((_, index) => valueKey(codeAt(index))),
    ...mapping.adjustments.map((_, index) => `adjustment:${index}`),
  ]);
  return {
    sheet,
    headerRow: 0,
    columns: new Map([...fields.keys()].map((key, index) => [key, index])),
    rows: unitCells(given).map((unit) => rowOf(given, { classMerges, marks }, unit)),
    headerPlace: () => ({ sheet, address: head ? mapping.unit.at : "" }),
    headerText: (key) => (key === "unit" ? mapping.unit.header : ""),
    namesOf: () => [],
  };
}

/** The merged areas that touch the classes. */
function classMergesOf({ class: own, form }: Mapping, merges: readonly Area[]): Area[] {
  const line = own ? lineIndex(own.at) : -1;
  return merges.filter(({ row, column, rows, columns }) =>
    form === "transposed"
      ? row <= line && row + rows > line
      : column <= line && column + columns > line,
  );
}

/** What all rows of a mapped table share: merged areas over classes, and the keys of its marks. */
interface RowContext {
  readonly classMerges: readonly Area[];
  readonly marks: ReadonlySet<string>;
}

function rowOf(given: MappedBlocks, { classMerges, marks }: RowContext, unit: UnitCells): TableRow {
  const { mapping, blocks } = given;
  const { form } = mapping;
  const held = <Held>(
    key: string,
    pick: (block: Block) => readonly (readonly Held[])[],
  ): Held | null => {
    const cell = unit.cellOf(key);
    const block = cell && blocks.get(cell.sheet);
    if (!cell || !block) return null;
    const { area } = block;
    return pick(block)[cell.row - area.row]?.[cell.column - area.column] ?? null;
  };
  const value = (key: string): CellValue => {
    const own = held<CellValue>(key, ({ values }) => values);
    if (form === "sheets" && key === "unit" && mapping.unit.at === "") return unit.sheet;
    if (form === "sheets" && key === "class") return mapping.classOf[unit.sheet] ?? null;
    if (key === "unit" && mapping.alsoUnit.length > 0) return fullName(own, unit, held);
    if (typeof own === "string" && marks.has(key) && Object.hasOwn(mapping.words, own.trim())) {
      return STATED[mapping.words[own.trim()]!];
    }
    if (key === "class" && own === null) return mergedClass(given, classMerges, unit.cellOf(key));
    return own;
  };
  return {
    row: unit.row,
    value,
    format: (key) => held(key, ({ formats }) => formats),
    place: (key): Place => {
      const cell = unit.cellOf(key);
      return cell
        ? { sheet: cell.sheet, address: addressOf(cell.row, cell.column) }
        : { sheet: unit.sheet, address: "" };
    },
  };
}

/** What a word among the marks says, as reading a cell of marks knows it. */
const STATED: Readonly<Record<WordMeaning, CellValue>> = {
  notApplicable: "不适用",
  missing: null,
  zero: 0,
};

type Held = (key: string, pick: (block: Block) => Block["values"]) => CellValue;

/** The name of a unit where several columns make it up. */
function fullName(own: CellValue, unit: UnitCells, held: Held): CellValue {
  const parts = [own];
  for (let index = 0; unit.cellOf(`unit:${index}`) !== undefined; index++) {
    parts.push(held(`unit:${index}`, ({ values }) => values));
  }
  const name = parts
    .map(textIn)
    .filter((text) => text !== "")
    .join(" ");
  return name === "" ? null : name;
}

/** A class that is merged over several units is the class of each of them. */
function mergedClass(
  { mapping, blocks }: MappedBlocks,
  classMerges: readonly Area[],
  cell: Cell | undefined,
): CellValue {
  const { values, area } = blocks.get(mapping.sheets[0]!)!;
  const merge = cell && classMerges.find((each) => covers(each, cell));
  return merge ? (values[merge.row - area.row]?.[merge.column - area.column] ?? null) : null;
}

function covers({ row, column, rows, columns }: Area, cell: Cell): boolean {
  return (
    row <= cell.row &&
    row + rows > cell.row &&
    column <= cell.column &&
    column + columns > cell.column
  );
}

/** Where each field of a unit stands, by the key of its column in 数据. */
function fieldsOf(mapping: Mapping): Map<string, string> {
  const { unit, class: own, total, rank, form, classOf } = mapping;
  const fields = new Map([["unit", unit.at]]);
  mapping.alsoUnit.forEach(({ at }, index) => fields.set(`unit:${index}`, at));
  if (own) fields.set("class", own.at);
  else if (form === "sheets" && Object.keys(classOf).length > 0) fields.set("class", "1");
  mapping.indicators.forEach(({ at, weightColumn }, index) => {
    fields.set(valueKey(codeAt(index)), at);
    if (weightColumn !== undefined) fields.set(`weight:${index}`, weightColumn);
  });
  mapping.adjustments.forEach(({ at }, index) => fields.set(`adjustment:${index}`, at));
  mapping.vetoes.forEach(({ at }, index) => fields.set(`veto:${index}`, at));
  if (total) fields.set("printedTotal", total.at);
  if (rank) fields.set("printedRank", rank.at);
  return fields;
}
