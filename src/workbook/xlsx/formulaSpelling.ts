import { outsideQuotes } from "../outsideQuotes";
import { FUTURE_FUNCTIONS } from "./futureFunctions";

/** A formula as people write it, from what a file holds: HJ.SCORE(...), XLOOKUP(...). */
export function formulaFromFile(formula: string): string {
  if (!/_xl/i.test(formula)) return formula;
  return outsideQuotes(formula, (piece) =>
    piece
      .replace(/(?:\[\d+\]!)?_xldudf_HJ_([A-Z0-9]+)\(/gi, "HJ.$1(")
      .replace(/_xlfn\.|_xlws\./gi, ""),
  );
}

/** A formula as a file holds it: our functions and those younger than 2007 carry prefixes there. */
export function formulaForFile(formula: string): string {
  return outsideQuotes(formula, (piece) =>
    piece
      .replace(/(?<![\p{L}\p{N}_.])HJ\.([A-Z0-9]+)\(/giu, "_xldudf_HJ_$1(")
      .replace(/(?<![\p{L}\p{N}_.!])([A-Z][A-Z0-9.]*)\(/giu, (whole, name: string) =>
        FUTURE_FUNCTIONS.has(name.toUpperCase())
          ? `${prefixOf(name.toUpperCase())}${whole}`
          : whole,
      ),
  );
}

function prefixOf(name: string): string {
  return name === "FILTER" || name === "SORT" ? "_xlfn._xlws." : "_xlfn.";
}
