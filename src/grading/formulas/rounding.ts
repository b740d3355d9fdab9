import type { Settings } from "../../scoring/scheme";

/**
 * The published rounding as a formula. The inner ROUND takes away what binary arithmetic leaves behind the last
 * digit that matters, so that 84.66499999999999 is seen as the tie that it is.
 */
export function rounded(expression: string, { decimals, rounding }: Settings): string {
  const digits = Math.min(12, Math.max(10, decimals + 3));
  const clean = `ROUND(${expression},${digits})`;
  if (rounding === "half-up") return `ROUND(${clean},${decimals})`;
  // Scaling by a power of ten leaves so many digits behind the point.
  const left = digits - decimals;
  const scaled = `ROUND(${clean}*1E${decimals},${left})`;
  const part = `ROUND(ABS(${scaled})-INT(ABS(${scaled})),${left})`;
  return `IF(${part}=0.5,2*ROUND(${scaled}/2,0),ROUND(${scaled},0))/1E${decimals}`;
}

/** The decimals at which a difference is taken: 15 digits of the larger number, 14 − INT(LOG10(largest)). */
export function differenceDigits(largest: number): number {
  return largest > 0 ? 14 - Number(largest.toExponential(14).split("e")[1]) : 14;
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A condition of COUNTIFS that a cell holds this very text, which may hold signs that conditions give a meaning. */
export function isText(text: string): string {
  return quoted(`=${text.replace(/[~*?]/g, "~$&")}`);
}

/** A number as a formula writes it, negative ones in brackets. */
export function literal(value: number): string {
  return value < 0 ? `(${value})` : String(value);
}

/** A row of constants: {1,2,3}. */
export function constants(values: readonly (number | string)[]): string {
  const written = values.map((value) =>
    typeof value === "number" ? String(value) : quoted(value),
  );
  return `{${written.join(",")}}`;
}
