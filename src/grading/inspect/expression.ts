import { fractionOf, type Fraction } from "../../scoring/numbers/fraction";
import { columnIndex } from "../../workbook/address";
import { formulaTokens, type FormulaToken } from "../../workbook/formulaTokens";

/** A cell as a formula names it; rows and columns count from 0. */
export interface CellName {
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** Cells of the formula's own sheet, or of another one. */
export interface Reference {
  readonly kind: "cells";
  readonly sheet: string | undefined;
  readonly first: CellName;
  readonly last: CellName;
}

export type Expression =
  | { readonly kind: "number"; readonly value: Fraction }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | Reference
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "minus" | "percent"; readonly of: Expression };

/** A formula without its =, taken apart; undefined where it holds what is not read: names, tables, other files, arrays. */
export function expressionOf(formula: string): Expression | undefined {
  const tokens = formulaTokens(formula).filter(({ text }) => text.trim() !== "");
  const parser = new Parser(tokens);
  try {
    const whole = parser.comparison();
    return parser.isAtEnd ? whole : undefined;
  } catch (error) {
    if (error instanceof NotRead) return undefined;
    throw error;
  }
}

class NotRead extends Error {}

const LAST_ROW = 1_048_575;

/** The rules of a formula from the weakest operator to the strongest (ECMA-376-1 18.17.2.2). */
class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  get isAtEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  comparison(): Expression {
    const left = this.chain(["&"], () => this.sum());
    const first = this.taken(["<", ">", "="]);
    if (first === undefined) return left;
    const second = first === "=" ? "" : (this.taken(first === "<" ? ["=", ">"] : ["="]) ?? "");
    const right = this.chain(["&"], () => this.sum());
    return { kind: "binary", operator: first + second, left, right };
  }

  private sum(): Expression {
    return this.chain(["+", "-"], () => this.chain(["*", "/"], () => this.power()));
  }

  private power(): Expression {
    return this.chain(["^"], () => this.signed());
  }

  private chain(operators: readonly string[], next: () => Expression): Expression {
    let left = next();
    for (let operator = this.taken(operators); operator; operator = this.taken(operators))
      left = { kind: "binary", operator, left, right: next() };
    return left;
  }

  private signed(): Expression {
    if (this.taken(["+"])) return this.signed();
    if (this.taken(["-"])) return { kind: "minus", of: this.signed() };
    let value = this.single();
    while (this.taken(["%"])) value = { kind: "percent", of: value };
    return value;
  }

  private single(): Expression {
    const token = this.next();
    const { kind, text } = token;
    if (text === "(") {
      const inside = this.comparison();
      this.expect(")");
      return inside;
    }
    if (kind === "number") return { kind: "number", value: fractionOf(Number(text)) };
    if (kind === "text") return { kind: "text", value: text.slice(1, -1).replaceAll('""', '"') };
    if (kind === "call") return this.call(text.slice(0, -1).toUpperCase());
    if (kind === "word" && /^(?:TRUE|FALSE)$/i.test(text))
      return { kind: "boolean", value: text.toUpperCase() === "TRUE" };
    return this.reference(token);
  }

  private call(name: string): Expression {
    const args: Expression[] = [];
    if (this.taken([")"])) return { kind: "call", name, args };
    do args.push(this.comparison());
    while (this.taken([","]));
    this.expect(")");
    return { kind: "call", name, args };
  }

  private reference(token: FormulaToken): Reference {
    const sheet = token.kind === "sheet" ? sheetOf(token.text) : undefined;
    const first = token.kind === "sheet" ? this.next() : token;
    const isRange = this.taken([":"]) !== undefined;
    const last = isRange ? this.next() : first;
    const columns = [first, last].map(({ text }) => /^(\$?)([A-Z]{1,3})$/i.exec(text));
    if (isRange && columns[0] && columns[1]) {
      const [from, to] = columns.map((match, end): CellName => ({
        row: end * LAST_ROW,
        column: columnIndex(match![2]!.toUpperCase()),
        isRowFixed: true,
        isColumnFixed: match![1] === "$",
      }));
      return { kind: "cells", sheet, first: from!, last: to! };
    }
    return { kind: "cells", sheet, first: cellOf(first), last: cellOf(last) };
  }

  private taken(texts: readonly string[]): string | undefined {
    const text = this.tokens[this.at]?.text;
    if (text === undefined || !texts.includes(text)) return undefined;
    this.at += 1;
    return text;
  }

  private expect(text: string): void {
    if (this.taken([text]) === undefined) throw new NotRead();
  }

  private next(): FormulaToken {
    const token = this.tokens[this.at];
    if (!token) throw new NotRead();
    this.at += 1;
    return token;
  }
}

function sheetOf(text: string): string {
  if (!text.endsWith("!") || /[[:]/.test(text)) throw new NotRead();
  const inside = text.slice(0, -1);
  return inside.startsWith("'") ? inside.slice(1, -1).replaceAll("''", "'") : inside;
}

function cellOf({ kind, text }: FormulaToken): CellName {
  const match = kind === "word" ? /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i.exec(text) : null;
  if (!match) throw new NotRead();
  const [, fixedColumn, letters = "", fixedRow, row = ""] = match;
  return {
    row: Number(row) - 1,
    column: columnIndex(letters.toUpperCase()),
    isRowFixed: fixedRow === "$",
    isColumnFixed: fixedColumn === "$",
  };
}
