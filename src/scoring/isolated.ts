/** Letters that run from right to left, and marks that turn the direction of what follows. */
const TURNS =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A text from outside as it can stand in a sentence of ours: where it could turn the direction of what follows, so that
 * 91 reads 19, it is shut into marks that no such mark reaches beyond (Unicode Standard Annex #9, isolates). Any other
 * text is given back as it is. What is not in a sentence, such as a name in its cell, needs none of this.
 *
 * @example
 * isolated("市一局"); // => "市一局"
 */
export function isolated(text: string): string {
  if (!TURNS.test(text)) return text;
  let [open, closed] = [0, 0];
  for (const mark of text.match(/[\u2066-\u2069]/g) ?? []) {
    if (mark !== "\u2069") open += 1;
    else if (open > 0) open -= 1;
    else closed += 1;
  }
  // What the text itself opens or closes too much must neither stay open nor end our own.
  return `${"\u2068".repeat(closed + 1)}${text}${"\u2069".repeat(open + 1)}`;
}
