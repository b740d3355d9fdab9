import { FUTURE_FUNCTIONS } from "./futureFunctions";

// Texts and quoted sheet names are left as they are.
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

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

function outsideQuotes(formula: string, change: (piece: string) => string): string {
  return formula
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join("");
}

function prefixOf(name: string): string {
  return name === "FILTER" || name === "SORT" ? "_xlfn._xlws." : "_xlfn.";
}
