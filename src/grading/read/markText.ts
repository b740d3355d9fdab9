import { readNumberText } from "../../scoring/numbers/numberText";

/**
 * The mark of a text that writes its unit: 92 of "92分". NaN where the text says anything else; "92" alone is a number
 * already. It is never counted as it stands, only offered as a correction.
 */
export function markText(text: string): number {
  const bare = text.trimEnd();
  if (!bare.endsWith("分")) return NaN;
  const read = readNumberText(bare.slice(0, -1));
  return read.kind === "number" && !read.isPercent ? read.value : NaN;
}
