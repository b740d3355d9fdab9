import { formulaTokens, type FormulaToken } from "../../../workbook/formulaTokens";
import type { CellValue } from "../../../workbook/cell";
import { parseArea, type Area } from "../../../workbook/address";

/** What a part of a formula gives for a total. */
type Value = number | string | boolean;
type Part = (total: number) => Value;

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

  /** The last limit that is not above the total; limits rise. */
  private lookup(name: string): Part | undefined {
    const key = this.single();
    const rows = key && this.take(",") ? this.table() : undefined;
    if (!key || !rows) return undefined;
    let grades = rows.map((row) => row.at(-1)!);
    let limits = rows.map((row) => row[0]!);
    if (name === "LOOKUP" && this.take(",")) {
      const second = this.table();
      limits = rows.flat();
      grades = second?.flat() ?? [];
    } else if (name === "VLOOKUP") {
      const column = this.take(",") ? Number(this.next()) : NaN;
      grades = rows.map((row) => row[column - 1] ?? "");
      // An exact match gives no grade to totals between the limits.
      if (this.take(",") && !/^(1|TRUE)$/i.test(this.next())) return undefined;
    }
    const numbers = limits.filter((each) => typeof each === "number");
    const isWhole = numbers.length === limits.length && limits.length === grades.length;
    if (!this.take(")") || !isWhole || numbers.some((each, at) => each <= numbers[at - 1]!)) {
      return undefined;
    }
    for (const each of numbers) this.limit(each);
    return (total) => {
      const own = key(total);
      const at = numbers.filter((each) => typeof own === "number" && each <= own).length - 1;
      return grades[at] ?? "";
    };
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

type Compare = (left: Value, right: Value) => boolean;

const numbers =
  (compare: (left: number, right: number) => boolean): Compare =>
  (left, right) =>
    typeof left === "number" && typeof right === "number" && compare(left, right);

const COMPARE: Readonly<Record<string, Compare>> = {
  ">=": numbers((left, right) => left >= right),
  "<=": numbers((left, right) => left <= right),
  ">": numbers((left, right) => left > right),
  "<": numbers((left, right) => left < right),
  "=": (left, right) => left === right,
  "<>": (left, right) => left !== right,
};

/** The first of conditions and results that holds. */
function firstOf(parts: readonly Part[], total: number): Value {
  for (let at = 0; at + 1 < parts.length; at += 2) {
    if (parts[at]!(total) === true) return parts[at + 1]!(total);
  }
  return "";
}

const FUNCTIONS: Readonly<Record<string, (parts: readonly Part[]) => Part>> = {
  IF: (parts) => (total) =>
    parts[0]?.(total) === true ? (parts[1]?.(total) ?? "") : (parts[2]?.(total) ?? ""),
  IFS: (parts) => (total) => firstOf(parts, total),
  AND: (parts) => (total) => parts.every((part) => part(total) === true),
  OR: (parts) => (total) => parts.some((part) => part(total) === true),
  IFERROR: (parts) => (total) => parts[0]?.(total) ?? "",
  ISBLANK: () => () => false,
  ISNUMBER: () => () => true,
  TRUE: () => () => true,
  FALSE: () => () => false,
  // Totals are published rounded already.
  ROUND: (parts) => (total) => parts[0]?.(total) ?? 0,
};
