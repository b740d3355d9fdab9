import type { CellFunction } from "../../../functions/definition/cellFunction";
import { literal } from "../../../functions/literal";
import { NAMESPACE } from "../../../functions/registry";
import { areaAddress, type Area } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cell";
import { quotedSheets } from "../../../workbook/sheetReferences";

/** A selected block with what stands in it. */
export interface PickedBlock {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}

/** A call to try: what is given, and the formula that gives it. */
export interface FunctionExample {
  readonly given: readonly unknown[];
  /** The cells that the formula refers to; none where it holds constants. */
  readonly areas: readonly Area[];
  readonly sheet: string | undefined;
  /** With its =, as it reads in a cell of the sheet. */
  formulaOn(sheet: string | undefined): string;
}

/** A call on the selected block where its shape fits the parameters, else on the standard data of the function. */
export function functionExample(each: CellFunction, block?: PickedBlock): FunctionExample {
  const pieces = block && piecesOf(each, block);
  const { example, id } = each;
  const required = each.parameters.filter(({ isOptional }) => !isOptional).length;
  const fits = block !== undefined && pieces !== undefined && pieces.every(isAlike);
  if (!fits)
    return called(
      id,
      example.given,
      example.given.map(() => undefined),
      undefined,
    );
  const given = pieces.map((piece, at) =>
    piece ? valuesOf(block, piece, each, at) : example.given[at],
  );
  return called(id, given.slice(0, required), pieces, block.sheet);

  /** Numbers where the standard data have numbers, texts where they have texts. */
  function isAlike(piece: Area | undefined, at: number): boolean {
    const standard = firstOf(example.given[at]);
    return piece === undefined || typeof firstFilled(block!, piece) === typeof standard;
  }
}

function called(
  id: string,
  given: readonly unknown[],
  pieces: readonly (Area | undefined)[],
  sheet: string | undefined,
): FunctionExample {
  return {
    given,
    areas: pieces.filter((piece) => piece !== undefined),
    sheet,
    formulaOn(target) {
      const prefix = sheet === undefined || sheet === target ? "" : `${quotedSheets([sheet])}!`;
      const parts = given.map((value, at) => {
        const piece = pieces[at];
        return piece ? `${prefix}${areaAddress(piece)}` : literal(value);
      });
      return `=${NAMESPACE}.${id}(${parts.join(",")})`;
    },
  };
}

/** Functions that look at one value among all of them. */
const ONE_AMONG_ALL = new Set(["RANKING", "COMPETE"]);
/** A target may be two cells, and mostly is the one beside the value. */
const VALUE_AND_TARGET = new Set(["ATTAIN"]);
const SQUARE = new Set(["AHP", "AHPCR"]);

/**
 * The part of the block for each required parameter, undefined for the standard data: one range takes all of it,
 * several take a column or a row each, single cells the first ones.
 */
function piecesOf(
  { id, parameters }: CellFunction,
  { area }: PickedBlock,
): readonly (Area | undefined)[] | undefined {
  const required = parameters.filter(({ isOptional }) => !isOptional);
  const kinds = required.map(({ dimensionality }) => dimensionality);
  const { length } = kinds;
  const isAll = (kind: "scalar" | "matrix"): boolean => kinds.every((each) => each === kind);
  if (isAll("matrix")) {
    if (length === 1) return SQUARE.has(id) && area.rows !== area.columns ? undefined : [area];
    return linesOf(area, length);
  }
  if (isAll("scalar") || VALUE_AND_TARGET.has(id)) return cellsOf(area, length);
  const first = cellsOf(area, 1)?.[0];
  return kinds.map((kind, at) => {
    if (kind === "matrix") return at === 0 || ONE_AMONG_ALL.has(id) ? area : undefined;
    return at === 0 ? first : undefined;
  });
}

function linesOf(area: Area, count: number): readonly Area[] | undefined {
  const all = Array.from({ length: count }, (_, at) => at);
  if (area.columns === count && area.rows > 1) {
    return all.map((at) => ({ ...area, column: area.column + at, columns: 1 }));
  }
  if (area.rows === count) return all.map((at) => ({ ...area, row: area.row + at, rows: 1 }));
  return undefined;
}

function cellsOf(area: Area, count: number): readonly Area[] | undefined {
  const all = Array.from({ length: count }, (_, at) => at);
  const one = { rows: 1, columns: 1 };
  if (area.columns >= count) {
    return all.map((at) => ({ ...one, row: area.row, column: area.column + at }));
  }
  if (area.rows < count) return undefined;
  return all.map((at) => ({ ...one, row: area.row + at, column: area.column }));
}

function cut({ area, values }: PickedBlock, piece: Area): CellValue[][] {
  const [row, column] = [piece.row - area.row, piece.column - area.column];
  return values
    .slice(row, row + piece.rows)
    .map((line) => line.slice(column, column + piece.columns));
}

function valuesOf(block: PickedBlock, piece: Area, each: CellFunction, at: number): unknown {
  const values = cut(block, piece);
  const required = each.parameters.filter(({ isOptional }) => !isOptional);
  return required[at]!.dimensionality === "matrix" ? values : values[0]![0];
}

function firstFilled(block: PickedBlock, piece: Area): CellValue | undefined {
  return cut(block, piece)
    .flat()
    .find((value) => value !== null);
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? firstOf(value[0]) : value;
}
