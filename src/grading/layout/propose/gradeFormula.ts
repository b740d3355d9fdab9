import { formulaTokens, type FormulaToken } from "../../../workbook/formulaTokens";
import type { CellValue } from "../../../workbook/cell";
import { parseArea, type Area } from "../../../workbook/address";
import { COMPARE, FUNCTIONS, lookupPart, type Part, type Value } from "./formulaParts";

/** Where the formula reads from: the cell of its own total, and the cells that hold its limits. */
export interface FormulaCells {
  readonly total: string;
  readonly valueAt: (row: number, column: number) => CellValue;
}

/**
 * The grade that a formula gives for a total, IF(F3>=90,"优秀",…), IFS, LOOKUP or VLOOKUP, with every limit that it names;
 * undefined where it reads anything but its own total and fixed cells.
 */
export function gradeFormula(
  formula: string,
  cells: FormulaCells,
): { readonly gradeOf: Part; readonly limits: readonly number[] } | undefined {
  const tokens = formulaTokens(formula.replace(/^=/, "")).filter(({ text }) => text.trim() !== "");
  const parser = new Parser(tokens, cells);
  const gradeOf = parser.comparison();
  return gradeOf && parser.isAtEnd() && parser.limits.length > 0
    ? { gradeOf, limits: [...new Set(parser.limits)].sort((a, b) => a - b) }
    : undefined;
}

const MOST_CELLS = 60;

/** The limits of a table to look up in, and the grade of each. */
interface Columns {
  readonly limits: readonly Value[];
  readonly grades: readonly Value[];
}

/** Reads by descent; everything that it does not know ends in undefined. */
class Parser {
  readonly limits: number[] = [];
  private at = 0;

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly cells: FormulaCells,
  ) {}

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  comparison(): Part | undefined {
    const left = this.single();
    const sign = left && this.sign();
    if (!left || !sign) return left;
    const right = this.single();
    const compare = COMPARE[sign];
    return right && compare && ((total) => compare(left(total), right(total)));
  }

  private sign(): string {
    let sign = "";
    while ("<>=".includes(this.peek() || " ")) sign += this.next();
    return sign;
  }

  private single(): Part | undefined {
    const token = this.tokens[this.at];
    if (!token) return undefined;
    if (token.kind === "call") return this.call();
    if (token.text === "(") {
      this.at += 1;
      const own = this.comparison();
      return own && this.take(")") ? own : undefined;
    }
    const known = this.literal();
    if (known !== undefined) return () => known;
    const area = this.area();
    if (area === "total") return (total) => total;
    const value = area?.rows === 1 && area.columns === 1 ? this.valuesOf(area)[0] : undefined;
    return value === undefined ? undefined : () => value;
  }

  /** A number, which is a limit, a text, or TRUE and FALSE. */
  private literal(): Value | undefined {
    const { kind, text } = this.tokens[this.at] ?? { kind: "other", text: "" };
    if (kind === "number") {
      this.at += 1;
      return this.limit(Number(text));
    }
    if (kind === "text") {
      this.at += 1;
      return text.slice(1, -1).replace(/""/g, '"');
    }
    if (!/^(TRUE|FALSE)$/i.test(text)) return undefined;
    this.at += 1;
    return text.toUpperCase() === "TRUE";
  }

  private limit(value: number): number {
    this.limits.push(value);
    return value;
  }

  private call(): Part | undefined {
    const name = this.next()
      .slice(0, -1)
      .toUpperCase()
      .replace(/^_XLFN\./, "");
    if (name === "LOOKUP" || name === "VLOOKUP") return this.lookup(name);
    const parts = this.list();
    const form = parts && FUNCTIONS[name];
    return form ? form(parts) : undefined;
  }

  private list(): Part[] | undefined {
    const parts: Part[] = [];
    if (this.take(")")) return parts;
    for (;;) {
      const part = this.comparison();
      if (!part) return undefined;
      parts.push(part);
      if (this.take(")")) return parts;
      if (!this.take(",")) return undefined;
    }
  }

  /** LOOKUP(F3,limits,grades), LOOKUP(F3,table) or VLOOKUP(F3,table,2). */
  private lookup(name: string): Part | undefined {
    const key = this.single();
    const rows = key && this.take(",") ? this.table() : undefined;
    if (!key || !rows) return undefined;
    const columns = name === "LOOKUP" ? this.lookedUp(rows) : this.lookedUpBeside(rows);
    if (!columns || !this.take(")")) return undefined;
    for (const each of columns.limits) if (typeof each === "number") this.limit(each);
    return lookupPart(key, columns.limits, columns.grades);
  }

  private lookedUp(rows: readonly Value[][]): Columns | undefined {
    if (this.take(",")) {
      const grades = this.table();
      return grades && { limits: rows.flat(), grades: grades.flat() };
    }
    return { limits: rows.map((row) => row[0]!), grades: rows.map((row) => row.at(-1)!) };
  }

  private lookedUpBeside(rows: readonly Value[][]): Columns | undefined {
    const column = this.take(",") ? Number(this.next()) : NaN;
    // An exact match gives no grade to totals between the limits.
    if (this.take(",") && !/^(1|TRUE)$/i.test(this.next())) return undefined;
    const grades = rows.map((row) => row[column - 1] ?? "");
    return { limits: rows.map((row) => row[0]!), grades };
  }

  /** Rows of values: {0,"差";60,"中"} or a range. */
  private table(): Value[][] | undefined {
    if (!this.take("{")) {
      const area = this.area();
      if (!area || area === "total" || area.rows * area.columns > MOST_CELLS) return undefined;
      const values = this.valuesOf(area);
      return values.length < area.rows * area.columns
        ? undefined
        : Array.from({ length: area.rows }, (_, row) =>
            values.slice(row * area.columns, (row + 1) * area.columns),
          );
    }
    const rows: Value[][] = [[]];
    for (;;) {
      const value = this.literal();
      if (value === undefined) return undefined;
      rows.at(-1)!.push(value);
      if (this.take("}")) return rows;
      if (this.take(";")) rows.push([]);
      else if (!this.take(",")) return undefined;
    }
  }

  /** The total's own cell, or fixed cells. */
  private area(): Area | "total" | undefined {
    if (this.tokens[this.at]?.kind !== "word") return undefined;
    let text = this.next();
    if (this.take(":")) text += `:${this.next()}`;
    const plain = text.replace(/\$/g, "").toUpperCase();
    if (plain === this.cells.total) return "total";
    // A cell that moves with the line is another figure of the unit.
    return /\$\d+/.test(text) ? parseArea(plain) : undefined;
  }

  private valuesOf({ row, column, rows, columns }: Area): Value[] {
    const values: Value[] = [];
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) {
        const value = this.cells.valueAt(row + down, column + right);
        if (typeof value === "number") values.push(this.limit(value));
        else if (typeof value === "string") values.push(value);
      }
    }
    return values;
  }

  private peek(): string {
    return this.tokens[this.at]?.text ?? "";
  }

  private next(): string {
    this.at += 1;
    return this.tokens[this.at - 1]?.text ?? "";
  }

  private take(text: string): boolean {
    if (this.peek() !== text) return false;
    this.at += 1;
    return true;
  }
}
