import { readNumberText } from "../../scoring/numbers/numberText";
import type { CellAbsence } from "../../scoring/scoreCell";

/** What a cell says where a number belongs. */
export type CellReading =
  | { readonly kind: "number"; readonly value: number; readonly isPercent: boolean }
  | { readonly kind: "absent"; readonly state: CellAbsence }
  | { readonly kind: "ambiguous" | "words"; readonly text: string };

/** Reads one cell; errors have been found before. */
export function readCell(value: unknown): CellReading {
  if (value === null || value === undefined) return { kind: "absent", state: "blank" };
  if (typeof value === "number" && Number.isFinite(value)) {
    return { kind: "number", value, isPercent: false };
  }
  const text = textOf(value);
  if (typeof value !== "string") return { kind: "words", text };
  const reading = readNumberText(value);
  return reading.kind === "number" || reading.kind === "absent"
    ? reading
    : { kind: reading.kind, text };
}

/** The text of a cell as a person sees it. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" || typeof value === "number" ? String(value) : typeof value;
}
