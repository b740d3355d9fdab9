import type { Block } from "../data/report";
import type { Text } from "../data/text";

/** A paragraph each. */
export function paragraphs(texts: readonly Text[]): Block[] {
  return texts.map((text) => ({ kind: "paragraph", text }));
}
