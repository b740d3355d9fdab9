import type { CellValue } from "../../../src/workbook/cell";
import { isCellError } from "../../../src/workbook/cell";
import type { Calculate, Surroundings } from "./calculate";

/**
 * Calculates what the suites of workbooks write: sums and differences of numbers and cells, and IF over a comparison
 * of a cell with a number, with texts as its ends. Everything else shows the value it was written with.
 */
export const calculateSome: Calculate = (formula, surroundings) =>
  choice(formula, surroundings) ?? sum(formula, surroundings);

function choice(formula: string, surroundings: Surroundings): CellValue | undefined {
  const match = /^IF\((\w+)(>=|<=|>|<)([\d.]+),"([^"]*)","([^"]*)"\)$/.exec(formula);
  if (!match) return undefined;
  const left = term(match[1]!, surroundings);
  const right = Number(match[3]);
  if (left === undefined) return undefined;
  const holds = { ">=": left >= right, "<=": left <= right, ">": left > right, "<": left < right };
  return holds[match[2] as ">="] ? match[4]! : match[5]!;
}

function sum(formula: string, surroundings: Surroundings): CellValue | undefined {
  if (!/^[A-Z0-9.]+([+-][A-Z0-9.]+)*$/.test(formula)) return undefined;
  let total = 0;
  for (const [, sign, text] of formula.matchAll(/([+-]?)([A-Z0-9.]+)/g)) {
    const value = term(text!, surroundings);
    if (value === undefined) return undefined;
    total += sign === "-" ? -value : value;
  }
  return total;
}

function term(text: string, surroundings: Surroundings): number | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  if (!/^[A-Z]{1,3}\d+$/.test(text)) return undefined;
  const value = surroundings.value(text);
  if (isCellError(value) || typeof value === "string") return undefined;
  return Number(value ?? 0);
}
