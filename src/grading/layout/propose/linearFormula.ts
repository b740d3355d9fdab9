import { columnIndex } from "../../../workbook/address";
import { constant, plus, product, quotient, times, type Linear } from "./linear";
import { formulaTokens, type FormulaToken } from "../../../workbook/formulaTokens";

/** What stands in the other rows of the sheet: weights that a formula refers to. */
export type ValueAt = (row: number, column: number) => number;

const MOST_CELLS = 200;

/**
 * The multiples by which a formula adds up cells of its own row, C3*0.3+D3*0.7 or SUMPRODUCT(B3:D3,B$2:D$2): by the index
 * of each column. Rounding around the whole is passed over. Undefined where the formula is anything else.
 *
 * @param row the row of the formula, counting from 0
 */
export function linearFormula(
  formula: string,
  row: number,
  valueAt: ValueAt,
): ReadonlyMap<number, number> | undefined {
  const tokens = formulaTokens(formula).filter(({ text }) => text.trim() !== "");
  const parser = new Parser(tokens, row, valueAt);
  const whole = parser.sum();
  const isPlain = whole && parser.isAtEnd() && Math.abs(whole.constant) < 1e-12;
  const parts = isPlain ? [...whole.parts].filter(([, factor]) => factor !== 0) : [];
  return parts.length >= 2 ? new Map(parts) : undefined;
}

/** Functions that only round their first argument. */
const ROUNDING = new Set([
  "ROUND",
  "ROUNDUP",
  "ROUNDDOWN",
  "CEILING",
  "FLOOR",
  "INT",
  "TRUNC",
  "IFERROR",
  "VALUE",
  "N",
]);

type Area = readonly { readonly row: number; readonly column: number }[];

/** Reads sums of products by descent; everything that it does not know ends in undefined. */
class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly row: number,
    private readonly valueAt: ValueAt,
  ) {}

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  sum(): Linear | undefined {
    let total = this.product();
    while (total && (this.is("+") || this.is("-"))) {
      const sign = this.next() === "+" ? 1 : -1;
      const other = this.product();
      total = other && plus(total, times(other, sign));
    }
    return total;
  }

  private product(): Linear | undefined {
    let total = this.factor();
    while (total && (this.is("*") || this.is("/"))) {
      const isTimes = this.next() === "*";
      const other = this.factor();
      total = other && (isTimes ? product(total, other) : quotient(total, other));
    }
    return total;
  }

  private factor(): Linear | undefined {
    if (this.is("-") || this.is("+")) {
      const sign = this.next() === "-" ? -1 : 1;
      const own = this.factor();
      return own && times(own, sign);
    }
    const own = this.single();
    if (!own || !this.is("%")) return own;
    this.next();
    return times(own, 0.01);
  }

  private single(): Linear | undefined {
    const token = this.tokens[this.at];
    if (!token) return undefined;
    if (token.kind === "number") {
      this.at += 1;
      return constant(Number(token.text));
    }
    if (token.kind === "call") return this.call();
    if (token.text === "(") {
      this.at += 1;
      const own = this.sum();
      return own && this.close() ? own : undefined;
    }
    const area = this.area();
    return area?.length === 1 ? this.cell(area[0]!) : undefined;
  }

  private call(): Linear | undefined {
    const name = this.next().slice(0, -1).toUpperCase();
    if (name === "SUMPRODUCT") return this.sumOfProducts();
    if (name === "SUM" || name === "AVERAGE") {
      const cells = this.list();
      if (!cells || cells.length === 0) return undefined;
      const sum = cells.reduce(plus);
      return name === "SUM" ? sum : times(sum, 1 / cells.length);
    }
    if (!ROUNDING.has(name)) return undefined;
    const own = this.sum();
    while (own && this.is(",")) {
      this.next();
      if (!this.skipArgument()) return undefined;
    }
    return own && this.close() ? own : undefined;
  }

  /** The digits of a rounding, or what stands for an error. */
  private skipArgument(): boolean {
    if (this.tokens[this.at]?.kind === "text") {
      this.at += 1;
      return true;
    }
    return this.sum() !== undefined;
  }

  /** The cells and sums of a list, a range as all its cells. */
  private list(): Linear[] | undefined {
    const found: Linear[] = [];
    for (;;) {
      const start = this.at;
      const area = this.area();
      const isWhole = area !== undefined && (this.is(",") || this.is(")"));
      if (isWhole) {
        for (const cell of area) found.push(this.cell(cell));
      } else {
        this.at = start;
        const own = this.sum();
        if (!own) return undefined;
        found.push(own);
      }
      if (this.is(",")) this.next();
      else return this.close() ? found : undefined;
    }
  }

  private sumOfProducts(): Linear | undefined {
    const first = this.area();
    if (!first || !(this.is(",") || this.is("*"))) return undefined;
    this.next();
    const second = this.area();
    if (!second || second.length !== first.length || !this.close()) return undefined;
    let total: Linear | undefined = constant(0);
    first.forEach((cell, index) => {
      const own = product(this.cell(cell), this.cell(second[index]!));
      total = total && own && plus(total, own);
    });
    return total;
  }

  /** The cells of A1 or of A1:C1, row by row. */
  private area(): Area | undefined {
    const from = this.reference();
    if (!from) return undefined;
    if (!this.is(":")) return [from];
    this.next();
    const to = this.reference();
    if (!to) return undefined;
    const [rows, columns] = [to.row - from.row + 1, to.column - from.column + 1];
    if (rows < 1 || columns < 1 || rows * columns > MOST_CELLS) return undefined;
    return Array.from({ length: rows * columns }, (_, index) => ({
      row: from.row + Math.floor(index / columns),
      column: from.column + (index % columns),
    }));
  }

  private reference(): Area[number] | undefined {
    const token = this.tokens[this.at];
    const match =
      token?.kind === "word" ? /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(token.text) : null;
    if (!match) return undefined;
    this.at += 1;
    return { row: Number(match[2]) - 1, column: columnIndex(match[1]!.toUpperCase()) };
  }

  private cell({ row, column }: Area[number]): Linear {
    return row === this.row
      ? { constant: 0, parts: new Map([[column, 1]]) }
      : constant(this.valueAt(row, column));
  }

  private is(text: string): boolean {
    return this.tokens[this.at]?.text === text;
  }

  private next(): string {
    this.at += 1;
    return this.tokens[this.at - 1]!.text;
  }

  private close(): boolean {
    if (!this.is(")")) return false;
    this.at += 1;
    return true;
  }
}
