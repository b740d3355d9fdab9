import { addressOf, parseArea, type Area } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cell";
import type { Block } from "../../../workbook/workbook";
import type { Place } from "../../findings/finding";
import type { Table, TableRow } from "../../read/table";
import { valueKey } from "../../read/indicatorColumns";
import { markText } from "../../read/markText";
import { keyOf } from "../../format/header";
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
  const nameMerges = nameMergesOf(mapping, merges);
  const given = { mapping, blocks, fields, merges: nameMerges };
  const head = parseArea(mapping.unit.at);
  const marks = new Set([
    ...mapping.indicators.map((_, index) => valueKey(codeAt(index))),
    ...mapping.adjustments.map((_, index) => `adjustment:${index}`),
  ]);
  return {
    sheet,
    headerRow: 0,
    columns: new Map([...fields.keys()].map((key, index) => [key, index])),
    rows: unitCells(given).map((unit) => rowOf(given, { nameMerges, marks }, unit)),
    headerPlace: () => ({ sheet, address: head ? mapping.unit.at : "" }),
    headerText: (key) => (key === "unit" ? mapping.unit.header : ""),
    namesOf: () => [],
  };
}

/** The merged areas that touch the names of the units and their classes. */
function nameMergesOf(mapping: Mapping, merges: readonly Area[]): Area[] {
  const { unit, alsoUnit, class: own, form } = mapping;
  const lines = [unit, ...alsoUnit, ...(own ? [own] : [])].map(({ at }) => lineIndex(at));
  return merges.filter(({ row, column, rows, columns }) =>
    lines.some((line) =>
      form === "transposed"
        ? row <= line && row + rows > line
        : column <= line && column + columns > line,
    ),
  );
}

/** What all rows of a mapped table share: merged areas over names and classes, and the keys of its marks. */
interface RowContext {
  readonly nameMerges: readonly Area[];
  readonly marks: ReadonlySet<string>;
}

function rowOf(given: MappedBlocks, { nameMerges, marks }: RowContext, unit: UnitCells): TableRow {
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
  const named = (key: string): CellValue =>
    held<CellValue>(key, ({ values }) => values) ?? mergedOver(given, nameMerges, unit.cellOf(key));
  const value = (key: string): CellValue => {
    const own = held<CellValue>(key, ({ values }) => values);
    if (form === "sheets" && key === "unit" && mapping.unit.at === "") return unit.sheet;
    if (form === "sheets" && key === "class") return mapping.classOf[unit.sheet] ?? null;
    if (key === "class" && mapping.class === null) return sectionOver(mapping, unit);
    if (key === "unit" && mapping.alsoUnit.length > 0) return fullName(unit, named);
    if (typeof own === "string" && marks.has(key)) return markIn(own, mapping);
    return key === "class" || key === "unit" ? named(key) : own;
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

/** The class that the nearest heading above a unit names. */
function sectionOver({ sections = [] }: Mapping, { row }: UnitCells): string | null {
  return sections.filter(({ at }) => parseArea(at)!.row < row).at(-1)?.name ?? null;
}

/** What a text among the marks says: a word whose meaning was asked, or 92 of "92分", which is no other number. */
function markIn(text: string, { words }: Mapping): CellValue {
  const word = text.trim();
  if (Object.hasOwn(words, word)) return STATED[words[word]!];
  const mark = markText(text);
  return Number.isNaN(mark) ? text : mark;
}

/** What a word among the marks says, as reading a cell of marks knows it. */
const STATED: Readonly<Record<WordMeaning, CellValue>> = {
  notApplicable: "不适用",
  missing: null,
  zero: 0,
};

/** The name of a unit where several columns make it up. */
function fullName(unit: UnitCells, named: (key: string) => CellValue): CellValue {
  const parts = [named("unit")];
  for (let index = 0; unit.cellOf(`unit:${index}`) !== undefined; index++) {
    parts.push(named(`unit:${index}`));
  }
  const name = parts
    .map(textIn)
    .filter((text) => text !== "")
    .join(" ");
  return name === "" ? null : name;
}

/** A name or a class that is merged over several units is that of each of them. */
function mergedOver(
  { mapping, blocks }: MappedBlocks,
  merges: readonly Area[],
  cell: Cell | undefined,
): CellValue {
  const { values, area } = blocks.get(mapping.sheets[0]!)!;
  const merge = cell && merges.find((each) => covers(each, cell));
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
  else if (mapping.sections) fields.set("class", unit.at);
  else if (form === "sheets" && Object.keys(classOf).length > 0) fields.set("class", "1");
  mapping.indicators.forEach(({ at, weightColumn, targetAt, rule }, index) => {
    fields.set(valueKey(codeAt(index)), at);
    const target = targetAt ?? (hasTargets(mapping) ? at : undefined);
    if (target !== undefined && rule === "attain")
      fields.set(keyOf("target", codeAt(index)), target);
    if (weightColumn !== undefined) fields.set(`weight:${index}`, weightColumn);
  });
  mapping.adjustments.forEach(({ at }, index) => fields.set(`adjustment:${index}`, at));
  mapping.vetoes.forEach(({ at }, index) => fields.set(`veto:${index}`, at));
  if (total) fields.set("printedTotal", total.at);
  if (rank) fields.set("printedRank", rank.at);
  return fields;
}

/** Whether the targets of all indicators stand in a row of their own: beside the actual ones, or one for all units. */
function hasTargets({ block, targetLine }: Mapping): boolean {
  return targetLine !== undefined || (block !== undefined && block.target !== null);
}
