import { binaryFraction, fractionOf, type Fraction } from "../../scoring/numbers/fraction";
import { comparedFraction } from "../../scoring/numbers/round";
import { isCellError, UNCALCULATED, type CellValue } from "../../workbook/cell";
import type { Block, SheetInfo, Workbook } from "../../workbook/workbook";
import { evaluate, type Reading, type Value } from "./evaluate";
import { expressionOf, type Expression, type Reference } from "./expression";

/** A sheet as it is inspected. */
export interface InspectedSheet {
  readonly info: SheetInfo;
  readonly block: Block;
}

/** What is left out of the formulas of a workbook while they are worked out anew. */
export type Toggles = Pick<Reading, "countsTexts" | "leavesOutRounding" | "reachesLines">;

export const AS_WRITTEN: Toggles = {
  countsTexts: false,
  leavesOutRounding: false,
  reachesLines: false,
};

/** A workbook whose formulas can be worked out anew, from what its cells show or exactly from what was typed in. */
export class InspectedBook {
  private readonly expressions = new Map<string, Expression | undefined>();

  private constructor(readonly sheets: ReadonlyMap<string, InspectedSheet>) {}

  static async read(workbook: Workbook): Promise<InspectedBook> {
    const sheets = new Map<string, InspectedSheet>();
    for (const info of await workbook.cells.list()) {
      const { name, rows, columns } = info;
      if (rows === 0 || columns === 0) continue;
      // From A1 on, so that rows and columns of the block are those of the sheet.
      const block = await workbook.cells.read(name, { row: 0, column: 0, rows, columns });
      sheets.set(name, { info, block });
    }
    return new InspectedBook(sheets);
  }

  value(sheet: string, row: number, column: number): CellValue {
    return this.sheets.get(sheet)?.block.values[row]?.[column] ?? null;
  }

  formula(sheet: string, row: number, column: number): string | null {
    return this.sheets.get(sheet)?.block.formulas[row]?.[column] ?? null;
  }

  expression(sheet: string, row: number, column: number): Expression | undefined {
    const formula = this.formula(sheet, row, column);
    if (formula === null) return undefined;
    if (!this.expressions.has(formula)) this.expressions.set(formula, expressionOf(formula));
    return this.expressions.get(formula);
  }

  /** What an expression gives from the very numbers that the cells hold, binary digits and all. */
  asShown(sheet: string, expression: Expression): Value | undefined {
    return this.fromShown(sheet, expression, binaryFraction, AS_WRITTEN);
  }

  /** What an expression gives from the numbers that the cells hold, as numbers are compared: without binary digits. */
  asCompared(sheet: string, expression: Expression, toggles: Toggles): Value | undefined {
    const compared = (number: number): Fraction => fractionOf(comparedFraction(fractionOf(number)));
    return this.fromShown(sheet, expression, compared, toggles);
  }

  private fromShown(
    sheet: string,
    expression: Expression,
    numberOf: (number: number) => Fraction,
    toggles: Toggles,
  ): Value | undefined {
    return evaluate(expression, {
      ...toggles,
      cells: (reference) =>
        this.cellsOf(sheet, reference, (own, row, column) =>
          valueOf(this.value(own, row, column), numberOf),
        ),
    });
  }

  /** What an expression gives exactly, back to what was typed in; a formula that is not read gives what it shows. */
  exactly(sheet: string, expression: Expression, toggles: Toggles = AS_WRITTEN): Value | undefined {
    const known = new Map<string, Value | undefined>();
    const cellAt = (own: string, row: number, column: number): Value | undefined => {
      const key = `${row},${column},${own}`;
      if (known.has(key)) return known.get(key);
      const shown = valueOf(this.value(own, row, column), fractionOf);
      known.set(key, shown); // for a formula that leads back to itself
      const inside = this.expression(own, row, column);
      const exact = inside && evaluate(inside, reading(own));
      const value = exact ?? shown;
      known.set(key, value);
      return value;
    };
    const reading = (own: string): Reading => ({
      ...toggles,
      cells: (reference) => this.cellsOf(own, reference, cellAt),
    });
    return evaluate(expression, reading(sheet));
  }

  /** The cells of a reference as far as the sheet is used. */
  private cellsOf(
    sheet: string,
    { sheet: other, first, last }: Reference,
    valueAt: (sheet: string, row: number, column: number) => Value | undefined,
  ): Value[] | undefined {
    const own = other ?? sheet;
    const used = this.sheets.get(own)?.block.area;
    if (!used) return undefined;
    const isOne = first.row === last.row && first.column === last.column;
    const lastRow = isOne ? last.row : Math.min(last.row, used.rows - 1);
    const lastColumn = isOne ? last.column : Math.min(last.column, used.columns - 1);
    const values: Value[] = [];
    for (let row = first.row; row <= lastRow; row += 1) {
      for (let column = first.column; column <= lastColumn; column += 1) {
        const value = valueAt(own, row, column);
        if (value === undefined) return undefined;
        values.push(value);
      }
    }
    return values;
  }

  /** The first formula without a value, if there is one: nothing can be compared then. */
  uncalculated():
    { readonly sheet: string; readonly row: number; readonly column: number } | undefined {
    for (const [sheet, { block }] of this.sheets) {
      for (const [row, line] of block.values.entries()) {
        const column = line.findIndex(
          (value) => isCellError(value) && value.error === UNCALCULATED.error,
        );
        if (column >= 0) return { sheet, row, column };
      }
    }
    return undefined;
  }
}

/** A cell with an error has no value that could be reckoned with. */
function valueOf(value: CellValue, numberOf: (number: number) => Fraction): Value | undefined {
  if (isCellError(value)) return undefined;
  return typeof value === "number" ? numberOf(value) : value;
}
