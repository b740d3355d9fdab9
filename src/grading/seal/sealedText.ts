import { cellsOf, type CanonicalCell } from "./canonicalText";
import { unpacked } from "./packedText";
import { sealCode } from "./sealCode";

/** What was sealed, out of how it is kept. */
export interface SealedText {
  /** Undefined where somebody changed it so that it is no such text any more. */
  readonly text: string | undefined;
  /** The code that it comes to. */
  code(): string;
  cells(): readonly CanonicalCell[];
}

let last: { readonly content: string; readonly sealed: SealedText } | undefined;

/**
 * The text of a seal. The one that was asked for last is remembered, since it stays the same however often the workbook is
 * compared with it, and the pane compares after each change.
 */
export function sealedText(content: string): SealedText {
  if (last?.content !== content) last = { content, sealed: opened(content) };
  return last.sealed;
}

function opened(content: string): SealedText {
  const text = unpacked(content);
  let code: string | undefined;
  let cells: readonly CanonicalCell[] | undefined;
  return {
    text,
    code: () => (code ??= sealCode(text ?? "")),
    cells: () => (cells ??= cellsOf(text ?? "")),
  };
}
