import { addressOf, parseArea, type Area } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { Block } from "../../workbook/workbook";
import type { Place } from "../findings/finding";
import type { Table, TableRow } from "../read/table";
import { valueKey } from "../read/readData";
import { lineIndex } from "./lineIndex";
import type { Mapping } from "./mapping";
import { kindOf, textIn } from "./view";

/** The code of the indicator at an index, as results and formulas call it. */
export function codeAt(index: number): string {
  return `K${String(index + 1).padStart(2, "0")}`;
}

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of a mapped layout as a table of 数据: a row a unit, wherever its cells stand. */
export function mappedTable(
  mapping: Mapping,
  blocks: ReadonlyMap<string, Block>,
  merges: readonly Area[] = [],
): Table {
  const { form, sheets } = mapping;
  const sheet = sheets[0]!;
  const lines = linesOf(mapping).filter((line) => form !== "wide" || !isBlankLine(line));
  const fields = fieldsOf(mapping);
  const units = form === "long" ? longUnits(mapping, blocks.get(sheet)!, lines) : undefined;
  const rows: TableRow[] =
    form === "sheets"
      ? sheets.map((own) => rowOf(0, (key) => sheetCell(own, key), own))
      : units
        ? [...units.values()].map(({ first, items }) =>
            rowOf(first, (key) => longCell(first, items, key), sheet),
          )
        : lines.map((line) => rowOf(line, (key) => lineCell(line, key), sheet));
  const head = parseArea(mapping.unit.at);
  const classLine = mapping.class ? lineIndex(mapping.class.at) : -1;
  const classMerges = merges.filter(({ row, column, rows: down, columns: across }) =>
    form === "transposed"
      ? row <= classLine && row + down > classLine
      : column <= classLine && column + across > classLine,
  );
  return {
    sheet,
    headerRow: 0,
    columns: new Map([...fields.keys()].map((key, index) => [key, index])),
    rows,
    headerPlace: () => ({ sheet, address: head ? mapping.unit.at : "" }),
    namesOf: () => [],
  };

  /** A line that nothing is written in, as some leave between two units. */
  function isBlankLine(line: number): boolean {
    const block = blocks.get(sheet)!;
    const cells = block.values[line - block.area.row] ?? [];
    return cells.every((value) => kindOf(value) === "blank");
  }

  /** A class that is merged over several units is the class of each of them. */
  function mergedClass(cell: Cell | undefined): CellValue {
    const block = blocks.get(sheet)!;
    const merge = cell && classMerges.find((area) => covers(area, cell));
    if (!merge) return null;
    return block.values[merge.row - block.area.row]?.[merge.column - block.area.column] ?? null;
  }

  function lineCell(line: number, key: string): Cell | undefined {
    const at = fields.get(key);
    if (at === undefined) return undefined;
    const index = lineIndex(at);
    return form === "transposed"
      ? { sheet, row: index, column: line }
      : { sheet, row: line, column: index };
  }

  function sheetCell(own: string, key: string): Cell | undefined {
    const at = fields.get(key);
    if (at === undefined) return undefined;
    if (key !== "unit") {
      return { sheet: own, row: lineIndex(at), column: lineIndex(mapping.value!.at) };
    }
    const area = parseArea(at);
    return area && { sheet: own, row: area.row, column: area.column };
  }

  function longCell(
    first: number,
    items: ReadonlyMap<string, number>,
    key: string,
  ): Cell | undefined {
    const at = fields.get(key);
    if (at === undefined) return undefined;
    if (key === "unit" || key === "class") return { sheet, row: first, column: lineIndex(at) };
    const row = items.get(at);
    return row === undefined ? undefined : { sheet, row, column: lineIndex(mapping.value!.at) };
  }

  function rowOf(row: number, cellOf: (key: string) => Cell | undefined, own: string): TableRow {
    const held = <Held>(
      key: string,
      pick: (block: Block) => readonly (readonly Held[])[],
    ): Held | null => {
      const cell = cellOf(key);
      const block = cell && blocks.get(cell.sheet);
      if (!cell || !block) return null;
      const { area } = block;
      return pick(block)[cell.row - area.row]?.[cell.column - area.column] ?? null;
    };
    const value = (key: string): CellValue => {
      const given = held<CellValue>(key, ({ values }) => values);
      if (form === "sheets" && key === "unit" && mapping.unit.at === "") return own;
      if (form === "sheets" && key === "class") return mapping.classOf[own] ?? null;
      if (key === "class" && given === null) return mergedClass(cellOf(key));
      return given;
    };
    return {
      row,
      value,
      format: (key) => held(key, ({ formats }) => formats),
      place: (key): Place => {
        const cell = cellOf(key);
        return cell
          ? { sheet: cell.sheet, address: addressOf(cell.row, cell.column) }
          : { sheet: own, address: "" };
      },
    };
  }
}

function covers({ row, column, rows, columns }: Area, cell: Cell): boolean {
  return (
    row <= cell.row &&
    row + rows > cell.row &&
    column <= cell.column &&
    column + columns > cell.column
  );
}

/** The lines of the units, counting from 0. */
function linesOf({ from, to, skip }: Mapping): number[] {
  const left = new Set(skip.map(lineIndex));
  const lines: number[] = [];
  for (let line = lineIndex(from); line <= lineIndex(to); line++) {
    if (!left.has(line)) lines.push(line);
  }
  return lines;
}

/** Where each field of a unit stands, by the key of its column in 数据. */
function fieldsOf(mapping: Mapping): Map<string, string> {
  const { unit, class: own, total, rank, form, classOf } = mapping;
  const fields = new Map([["unit", unit.at]]);
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

interface LongUnit {
  readonly first: number;
  /** The row of each indicator's name. */
  readonly items: Map<string, number>;
}

/** The units of a long sheet in the order in which they first appear; a second row of an item is kept apart. */
function longUnits(
  { unit, item }: Mapping,
  { values, area }: Block,
  lines: readonly number[],
): Map<string, LongUnit> {
  const units = new Map<string, LongUnit>();
  for (const line of lines) {
    const cells = values[line - area.row] ?? [];
    const name = textIn(cells[lineIndex(unit.at) - area.column] ?? null);
    if (name === "") continue;
    const known = units.get(name) ?? { first: line, items: new Map<string, number>() };
    units.set(name, known);
    const own = textIn(cells[lineIndex(item!.at) - area.column] ?? null);
    if (!known.items.has(own)) known.items.set(own, line);
  }
  return units;
}
