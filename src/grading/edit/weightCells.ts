import { isSameNumber } from "../../scoring/numbers/compareNumbers";
import type { Sentence } from "../../scoring/locale";
import { readNumberText } from "../../scoring/numbers/numberText";
import { parseArea } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { Block, Workbook } from "../../workbook/workbook";
import type { Place } from "../findings/finding";
import type { ReadWorkbook } from "../read/readWorkbook";
import { keyOf } from "../format/header";
import type { CellChange } from "./cellChange";
import type { WeightLine, WeightSheet } from "./weightSheet";
import type { WeightValues } from "./weightSteps";

/** Where the weights of a class of units stand on 指标, and what a change writes there. */
export interface WeightCells {
  /** Weights that cannot be written: formulas, and cells that say something else than was read. */
  readonly locked: ReadonlySet<string>;
  changesTo(values: WeightValues): CellChange[];
}

/** Finds the cells of the weights; nothing is written, and no other cell will be. */
export async function weightCells(
  workbook: Workbook,
  read: ReadWorkbook,
  className: string,
  { lines }: WeightSheet,
): Promise<WeightCells> {
  const name = read.sheetOf.get("indicators")!.name;
  const block = await workbook.cells.read(name);
  const cells = new Map<string, WeightCell>();
  for (const line of lines.values()) {
    const cell = cellOf(read, className, line, block);
    if (cell) cells.set(line.id, cell);
  }
  return {
    locked: new Set([...lines.keys()].filter((id) => !cells.has(id))),
    changesTo: (values) =>
      [...lines.values()].flatMap(({ id, name: line, weight }): CellChange[] => {
        const next = values.get(id);
        const cell = cells.get(id);
        if (next === undefined || !cell || isSameNumber(next, weight)) return [];
        const what: Sentence = { "zh-CN": `${line} 权重`, "en-US": `${line} weight` };
        return [{ ...cell.place, what, before: cell.value, after: written(cell.value, next) }];
      }),
  };
}

interface WeightCell {
  readonly place: Place;
  readonly value: CellValue;
}

function cellOf(
  { indicators, scheme }: ReadWorkbook,
  className: string,
  { indicator, path, weight }: WeightLine,
  block: Block,
): WeightCell | undefined {
  const at = (index: number, field: string): (WeightCell & { isFormula: boolean }) | undefined => {
    const place = indicators.placeOf(index, field);
    const area = parseArea(place.address);
    if (!area) return undefined;
    const [row, column] = [area.row - block.area.row, area.column - block.area.column];
    const isFormula = (block.formulas[row]?.[column] ?? null) !== null;
    return { place, value: block.values[row]?.[column] ?? null, isFormula };
  };
  const says = ({ value }: { value: CellValue }): boolean => {
    const number = numberIn(value);
    return number !== undefined && isSameNumber(number, weight);
  };
  if (indicator >= 0) {
    const isOwn = Object.hasOwn(scheme.indicators[indicator]!.classWeights, className);
    const cell = at(indicator, isOwn ? keyOf("classWeight", className) : "weight");
    return cell && !cell.isFormula && says(cell) ? cell : undefined;
  }
  // The weight of a group stands on one of its rows, mostly the first.
  const own = scheme.indicators.flatMap(({ groups }, index) =>
    path.every((name, depth) => groups[depth]?.name === name) ? [index] : [],
  );
  const field = path.length === 1 ? ["level1Weight", "level2Weight"] : ["level2Weight"];
  for (const key of field) {
    const all = own.map((index) => at(index, key));
    const filled = all.filter((cell) => cell !== undefined && cell.value !== null);
    const [first] = filled;
    // Several cells with the weight of one group would have to change together: left to the user.
    if (first && filled.length === 1 && !first.isFormula && says(first)) return first;
  }
  return undefined;
}

function numberIn(value: CellValue): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return undefined;
  const read = readNumberText(value.trim());
  return read.kind === "number" ? read.value : undefined;
}

/** In the way of the cell: "30%" as text stays text, so that it looks as before. */
function written(before: CellValue, weight: number): CellValue {
  if (typeof before !== "string" || !/[%％]\s*$/.test(before)) return weight;
  return `${Number((weight * 100).toPrecision(12))}%`;
}
