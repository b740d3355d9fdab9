import { plainWord } from "../../../scoring/plainWord";
import { addressOf, parseArea, type Area } from "../../../workbook/address";
import type { Block } from "../../../workbook/workbook";
import { keyOf } from "../../format/header";
import { hasItemsAcross } from "../mapping/hasItemsAcross";
import { lineIndex } from "../mapping/lineIndex";
import type { Form, Mapping } from "../mapping/mapping";
import { kindOf, textIn } from "../see/view";

export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** One unit: its sheet, the line that it begins with, and the cell of each of its fields. */
export interface UnitCells {
  readonly sheet: string;
  readonly row: number;
  readonly cellOf: (key: string) => Cell | undefined;
}

/** What the units of a mapping are read from. */
export interface MappedBlocks {
  /** The merged areas over the names of the units. */
  readonly merges?: readonly Area[];
  readonly mapping: Mapping;
  readonly blocks: ReadonlyMap<string, Block>;
  /** Where each field of a unit stands, by the key of its column in 数据. */
  readonly fields: ReadonlyMap<string, string>;
}

/** Where the cells of every unit stand, in the order of the units. */
export function unitCells(given: MappedBlocks): UnitCells[] {
  return BY_FORM[given.mapping.form](given);
}

const BY_FORM: Readonly<Record<Form, (given: MappedBlocks) => UnitCells[]>> = {
  wide: wideUnits,
  transposed: (given) => lineUnits(given, linesOf(given.mapping)),
  long: longUnits,
  sheets: sheetUnits,
  joined: joinedUnits,
};

/** A unit a line, in every half of a list that is printed side by side. */
function wideUnits(given: MappedBlocks): UnitCells[] {
  const { mapping } = given;
  if (!mapping.halves) {
    return lineUnits(
      given,
      linesOf(mapping).filter((line) => !isBlank(given, line)),
    );
  }
  const names = lineIndex(mapping.unit.at);
  const skipped = new Set(mapping.skip);
  return [0, ...mapping.halves].flatMap((shift) => {
    const isOut = (line: number): boolean =>
      skipped.has(shift === 0 ? String(line + 1) : addressOf(line, names + shift));
    const lines = linesOf({ ...mapping, skip: [] }).filter((line) => !isOut(line));
    return lineUnits(given, lines)
      .map(({ sheet, row, cellOf }): UnitCells => ({ sheet, row, cellOf: shifted(cellOf, shift) }))
      .filter((unit) => isFilled(given, unit));
  });
}

function shifted(cellOf: UnitCells["cellOf"], shift: number): UnitCells["cellOf"] {
  return (key) => {
    const cell = cellOf(key);
    return cell && { ...cell, column: cell.column + shift };
  };
}

/** Whether a line holds a unit in this half, which may be shorter than the others. */
function isFilled({ blocks, fields }: MappedBlocks, { cellOf }: UnitCells): boolean {
  return [...fields.keys()].some((key) => {
    const cell = cellOf(key)!;
    const { values, area } = blocks.get(cell.sheet)!;
    return kindOf(values[cell.row - area.row]?.[cell.column - area.column] ?? null) !== "blank";
  });
}

/** A unit a line. */
function lineUnits({ mapping, fields }: MappedBlocks, lines: readonly number[]): UnitCells[] {
  const { form, sheets, targetLine } = mapping;
  const sheet = sheets[0]!;
  const common = targetLine && lineIndex(targetLine.at);
  return lines.map((line) => ({
    sheet,
    row: line,
    cellOf: (key) => {
      const at = fields.get(key);
      if (at === undefined) return undefined;
      const index = lineIndex(at);
      const down = rowWithin(mapping, key);
      const own = common !== undefined && key.startsWith(TARGET) ? common : line;
      return form === "transposed"
        ? { sheet, row: index + down, column: own }
        : { sheet, row: own + down, column: index };
    },
  }));
}

/** The row within a block that a field stands in: names and results stand in the first one. */
function rowWithin({ block }: Mapping, key: string): number {
  if (!block) return 0;
  if (key.startsWith(VALUE)) return block.line;
  return key.startsWith(TARGET) ? (block.target ?? 0) : 0;
}

const VALUE = keyOf("value", "");
const TARGET = keyOf("target", "");

/** A line that nothing is written in, as some leave between two units. */
function isBlank({ mapping, blocks }: MappedBlocks, line: number): boolean {
  const block = blocks.get(mapping.sheets[0]!)!;
  const cells = block.values[line - block.area.row] ?? [];
  return cells.every((value) => kindOf(value) === "blank");
}

/** A sheet a unit. */
function sheetUnits({ mapping, fields }: MappedBlocks): UnitCells[] {
  const isAcross = hasItemsAcross(mapping);
  return mapping.sheets.map((sheet) => ({
    sheet,
    row: 0,
    cellOf: (key) => {
      const at = fields.get(key);
      if (at === undefined) return undefined;
      if (key !== "unit") {
        const [item, value] = [lineIndex(at), lineIndex(mapping.value!.at)];
        return isAcross ? { sheet, row: value, column: item } : { sheet, row: item, column: value };
      }
      const area = parseArea(at);
      return area && { sheet, row: area.row, column: area.column };
    },
  }));
}

/** A unit of several sheets: the line of its name in each of them, in the order in which names first appear. */
function joinedUnits({ mapping, blocks, fields }: MappedBlocks): UnitCells[] {
  const parts = mapping.parts!.map(({ sheet, unit, from, to, skip }) => {
    const { values, area } = blocks.get(sheet)!;
    const column = lineIndex(unit.at);
    const lines = new Map<string, number>();
    for (const line of linesOf({ from, to, skip })) {
      const name = plainWord(textIn(values[line - area.row]?.[column - area.column] ?? null));
      if (name !== "" && !lines.has(name)) lines.set(name, line);
    }
    return { sheet, column, lines };
  });
  const names = new Set(parts.flatMap(({ lines }) => [...lines.keys()]));
  return [...names].map((name) => {
    const own = parts.find(({ lines }) => lines.has(name))!;
    const row = own.lines.get(name)!;
    return {
      sheet: own.sheet,
      row,
      cellOf: (key) => {
        const at = fields.get(key);
        if (at === undefined) return undefined;
        if (key === "unit") return { sheet: own.sheet, row, column: own.column };
        const [sheet, column] = placeIn(at);
        const line = parts.find((part) => part.sheet === sheet)?.lines.get(name);
        return line === undefined ? undefined : { sheet, row: line, column: lineIndex(column) };
      },
    };
  });
}

/** The sheet and the column of 数学!C. */
function placeIn(at: string): [sheet: string, column: string] {
  const cut = at.lastIndexOf("!");
  return [at.slice(0, cut), at.slice(cut + 1)];
}

/** A line for each unit and indicator: the cell of an indicator is in the line of its name. */
function longUnits({ mapping, blocks, fields, merges = [] }: MappedBlocks): UnitCells[] {
  const sheet = mapping.sheets[0]!;
  const units = itemsByUnit(mapping, blocks.get(sheet)!, merges);
  return [...units.values()].map(({ first, items }) => ({
    sheet,
    row: first,
    cellOf: (key) => {
      const at = fields.get(key);
      if (at === undefined) return undefined;
      if (key === "unit" || key === "class") return { sheet, row: first, column: lineIndex(at) };
      const row = items.get(at);
      return row === undefined ? undefined : { sheet, row, column: lineIndex(mapping.value!.at) };
    },
  }));
}

interface LongUnit {
  readonly first: number;
  /** The row of each indicator's name. */
  readonly items: Map<string, number>;
}

/** The units of a long sheet in the order in which they first appear; a second row of an item is kept apart. */
function itemsByUnit(
  mapping: Mapping,
  { values, area }: Block,
  merges: readonly Area[],
): Map<string, LongUnit> {
  const { unit, item } = mapping;
  const column = lineIndex(unit.at);
  // A name merged down stands in its first line.
  const named = new Map<number, number>();
  for (const merge of merges) {
    if (merge.column !== column) continue;
    for (let down = 1; down < merge.rows; down++) named.set(merge.row + down, merge.row);
  }
  const units = new Map<string, LongUnit>();
  for (const line of linesOf(mapping)) {
    const cells = values[line - area.row] ?? [];
    const top = named.get(line) ?? line;
    const name = textIn(values[top - area.row]?.[column - area.column] ?? null);
    if (name === "") continue;
    const known = units.get(name) ?? { first: line, items: new Map<string, number>() };
    units.set(name, known);
    const own = textIn(cells[lineIndex(item!.at) - area.column] ?? null);
    if (!known.items.has(own)) known.items.set(own, line);
  }
  return units;
}

/** The lines of the units, counting from 0. */
function linesOf({ from, to, skip }: Pick<Mapping, "from" | "to" | "skip">): number[] {
  const left = new Set(skip.map(lineIndex));
  const lines: number[] = [];
  for (let line = lineIndex(from); line <= lineIndex(to); line++) {
    if (!left.has(line)) lines.push(line);
  }
  return lines;
}
