import type { Mapping } from "./mapping";
import { lineIndex } from "./lineIndex";

/** How many units a mapping names, before rows without a name are told. */
export function unitCount({ form, sheets, from, to, skip }: Mapping): number {
  if (form === "sheets") return sheets.length;
  return lineIndex(to) - lineIndex(from) + 1 - skip.length;
}
