// Texts and quoted sheet names.
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** The formula with every piece changed that is neither a text nor a quoted sheet name. */
export function outsideQuotes(formula: string, change: (piece: string) => string): string {
  return formula
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join("");
}
