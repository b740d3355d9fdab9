import { evaluate } from "../../../src/functions/evaluate";
import { parseArea } from "../../../src/workbook/address";
import type { SheetSpec } from "../../../src/workbook/sheetSpec";

/** What a function of ours gives in a cell of a sheet that grading writes: its name, and its value or its error. */
export function calledFormula(formula: string, sheet: SheetSpec) {
  const name = /^HJ\.(\w+)\(/.exec(formula)![1]!;
  const args = argumentsOf(formula).map((text) => valueOf(text, sheet));
  return { name, result: evaluate({ function: name, args }) };
}

/** The arguments of a call, cut at the commas that stand outside of braces and quotes. */
function argumentsOf(call: string): string[] {
  const inside = call.slice(call.indexOf("(") + 1, -1);
  return inside.match(/(?:\{[^}]*\}|"(?:[^"]|"")*"|[^,])+|(?<=,|^)(?=,|$)/g) ?? [];
}

function constant(text: string): unknown {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  return text === "" ? null : Number(text);
}

/** The value of an argument: a constant, an array of constants, a cell or a range of the sheet. */
function valueOf(text: string, { rows }: SheetSpec): unknown {
  if (text.startsWith("{")) {
    return text
      .slice(1, -1)
      .split(";")
      .map((row) => row.split(",").map(constant));
  }
  const area = parseArea(text);
  if (!area) return constant(text);
  const block = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      return rows[area.row + row]?.[area.column + column]?.value ?? null;
    }),
  );
  return area.rows * area.columns === 1 ? block[0]![0] : block;
}
