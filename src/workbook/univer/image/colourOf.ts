import type { Nullable } from "@univerjs/core";
import type { Colour } from "../../colour";

/** #RRGGBB, #RGB or rgb(…) as six digits; undefined for none, or one by a word. */
export function colourOf(text: Nullable<string>): Colour | undefined {
  const long = /^#([0-9a-f]{6})/i.exec(text ?? "")?.[1];
  if (long) return long.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text ?? "");
  if (short)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text ?? "");
  if (!parts) return undefined;
  const hex = (part: string): string => Number(part).toString(16).padStart(2, "0");
  return parts.slice(1).map(hex).join("").toUpperCase();
}
