import type { Office, Rows } from "../grading/office";

/** A small office made up for one case, with what its paper says and never says, by hand from docs/reports.md. */
export interface Book {
  readonly name: string;
  readonly office: Office;
  readonly says: readonly string[];
  readonly never?: readonly RegExp[];
}

/** 甲局, 乙局 … with a mark each. */
export function units(...scores: readonly number[]): Rows {
  return [
    ["单位", "K1"],
    ...scores.map((score, index) => [`${"甲乙丙丁戊己庚辛壬癸"[index]}局`, score]),
  ];
}

/** Each of the books in the words of its paper. */
export function describeBooks(
  books: readonly Book[],
  textOf: (office: Office) => Promise<string>,
): void {
  it.each(books)("$name", async ({ office, says, never = [] }) => {
    const text = await textOf(office);
    for (const sentence of says) expect(text).toContain(sentence);
    for (const words of never) expect(text).not.toMatch(words);
  });
}
