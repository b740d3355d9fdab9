import type { Block } from "../data/report";
import { numeral } from "../data/numerals";

/** The parts of a paper that have something to say, as 一、… 二、… in their order. */
export function numberedSections(
  parts: readonly { readonly title: string; readonly blocks: readonly Block[] }[],
): Block[] {
  return parts
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, index): Block[] => [
      { kind: "heading", level: 1, text: `${numeral(index + 1)}、${title}` },
      ...blocks,
    ]);
}
