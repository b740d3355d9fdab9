import type { Locale } from "../../scoring/locale";

/** A header or footer: at the left, in the centre and at the right. */
export type Band = Readonly<Record<"L" | "C" | "R", string>>;

/** What stands for codes of a band. */
export interface BandFacts {
  readonly page: number;
  readonly pages: number;
  readonly sheet: string;
  readonly file: string;
  /** As it is written: 2026-12-31. */
  readonly date: string;
}

/** Where the page stands, for sheets that have no footer of their own. */
export const PAGE_FOOTER: Readonly<Record<Locale, string>> = {
  "zh-CN": "第 &P 页，共 &N 页",
  "en-US": "Page &P of &N",
};

/**
 * A header or footer as files write it, with its codes filled in; what they say of letters is passed over.
 * ECMA-376 part 1, 18.3.1.46.
 */
export function bandOf(text: string, facts: BandFacts): Band {
  const band = { L: "", C: "", R: "" };
  let place: keyof Band = "C";
  const codes = /&(?:"[^"]*"|K[0-9A-F]{6}|\d{1,3}|[\s\S])|[^&]+/gi;
  for (const [piece] of text.matchAll(codes)) {
    const code = piece.startsWith("&") ? piece.slice(1).toUpperCase() : undefined;
    if (code === "L" || code === "C" || code === "R") place = code;
    else band[place] += code === undefined ? piece : wordOf(code, facts);
  }
  return band;
}

function wordOf(code: string, { page, pages, sheet, file, date }: BandFacts): string {
  const words: Readonly<Record<string, string>> = {
    P: String(page),
    N: String(pages),
    A: sheet,
    F: file,
    D: date,
    "&": "&",
  };
  return words[code] ?? "";
}
