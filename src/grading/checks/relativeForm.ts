import { columnIndex } from "../../workbook/address";

const REFERENCE = /(?<![A-Za-z_\d.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\d(A-Za-z_])/g;

/**
 * A formula with its references written relative to its own cell, so that formulas filled down a column are the same:
 * SUM(B2:D2) in E2 and SUM(B3:D3) in E3 are both SUM(R0C-3:R0C-1). Texts stay as they are.
 */
export function relativeForm(formula: string, row: number, column: number): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(
            REFERENCE,
            (_, fixedColumn: string, letters: string, fixedRow: string, line: string) => {
              const across = columnIndex(letters);
              const down = Number(line) - 1;
              const c = fixedColumn ? `C${across}` : `C[${across - column}]`;
              const r = fixedRow ? `R${down}` : `R[${down - row}]`;
              return r + c;
            },
          ),
    )
    .join("");
}
