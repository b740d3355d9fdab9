import { UNCALCULATED, type CellValue } from "../../cell";
import { ownText } from "../xml/ownText";
import { unescapeCellText } from "../xml/xmlText";
import { XmlError, type XmlScanner } from "../xml/xmlScanner";
import type { CellStyle } from "./cellStyles";
import { dateSerial } from "../../dateSerial";
import type { FormulaReader } from "./formulaReader";
import { columnOf } from "./position";
import { readRichText } from "./sharedStrings";

/** What the cells of a sheet refer to. */
export interface CellReading {
  readonly sharedStrings: readonly string[];
  readonly styles: readonly CellStyle[];
}

export interface ReadCell {
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string | null;
  readonly style: number;
}

/** Reads the c element that was just opened, up to its close. */
export function readCell(
  scanner: XmlScanner,
  row: number,
  nextColumn: number,
  formulas: FormulaReader,
  context: CellReading,
): ReadCell {
  const column = columnOf(scanner.attribute("r"), nextColumn);
  const kind = scanner.attribute("t") ?? "n";
  const style = Number(scanner.attribute("s") ?? 0);
  const format = context.styles[style]?.format ?? null;
  const only = scanner.onlyChild("v");
  if (only !== undefined) {
    const value = valueOf(only, kind, context.sharedStrings);
    return { column, value, formula: null, format, style };
  }
  const address = { row, column };
  return { column, format, style, ...readChildren(scanner, address, kind, formulas, context) };
}

/** The value and the formula of a cell, up to its close. */
function readChildren(
  scanner: XmlScanner,
  { row, column }: { readonly row: number; readonly column: number },
  kind: string,
  formulas: FormulaReader,
  context: CellReading,
): Pick<ReadCell, "value" | "formula"> {
  const inside = scanner.depth;
  let formula: string | null = null;
  let value: CellValue | undefined;
  let hasFormula = false;
  while (scanner.next() && scanner.depth >= inside) {
    if (scanner.kind !== "open") continue;
    if (scanner.name === "v") {
      value = valueOf(scanner.readContent(), kind, context.sharedStrings);
    } else if (scanner.name === "f") {
      hasFormula = true;
      formula = formulas.read(scanner, row, column);
    } else if (scanner.name === "is") {
      value = readRichText(scanner) || null;
    } else scanner.skip();
  }
  if (hasFormula && !isResult(value, kind)) value = UNCALCULATED;
  return { value: value ?? null, formula };
}

/**
 * Numbers that many cells hold are held once: a mark of two decimals is one of ten thousand, and a sheet may have
 * millions of them.
 */
const known = new Map<string, number>();
const MOST_KNOWN = 2 ** 15;

function numberOf(text: string): number {
  const found = known.get(text);
  if (found !== undefined) return found;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new XmlError(`the number ${text}`);
  if (known.size < MOST_KNOWN) known.set(ownText(text), number);
  return number;
}

/** Whether a value is what a formula gave; nothing at all is that only as an empty text. */
function isResult(value: CellValue | undefined, kind: string): boolean {
  return value !== undefined && (value !== null || kind === "str");
}

function valueOf(text: string, kind: string, sharedStrings: readonly string[]): CellValue {
  if (kind === "str" || kind === "inlineStr") return ownText(unescapeCellText(text)) || null;
  const trimmed = text.trim();
  if (trimmed === "") return null;
  switch (kind) {
    case "s": {
      const shared = sharedStrings[Number(trimmed)];
      if (shared === undefined) throw new XmlError(`the shared text ${trimmed}`);
      return shared || null;
    }
    case "b":
      return trimmed === "1" || trimmed === "true";
    case "e":
      return { error: trimmed };
    case "d":
      return dateSerial(trimmed) ?? trimmed;
    default:
      return numberOf(trimmed);
  }
}
