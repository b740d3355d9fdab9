import type { Expression } from "./expression";
import { callsIn } from "./references";

/** So many decimals are compared where nothing says how many are shown: dates and times hold no more. */
const ALL = 6;

/** How many decimals a cell is published with: of its own rounding, of its number format, of roundings inside of it. */
export function placesOf(expression: Expression | undefined, format: string | null): number {
  const own = expression?.kind === "call" ? digitsOf(expression) : undefined;
  if (own !== undefined) return own;
  const shown = formatPlaces(format);
  if (shown !== undefined) return shown;
  const inner = expression ? callsIn(expression).flatMap((call) => digitsOf(call) ?? []) : [];
  return inner.length > 0 ? inner.reduce((most, digits) => Math.max(most, digits), 0) : ALL;
}

function digitsOf({ name, args }: Extract<Expression, { kind: "call" }>): number | undefined {
  const [, digits] = args;
  if (name !== "ROUND" || digits?.kind !== "number") return undefined;
  return Number(digits.value.numerator / digits.value.denominator);
}

function formatPlaces(format: string | null): number | undefined {
  const [section = ""] = (format ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "").split(";");
  const match = /0(?:\.(0+))?/.exec(section);
  if (!match || /[ymdhs#?E]/i.test(section.replace("#,##", ""))) return undefined;
  return (match[1]?.length ?? 0) + (section.includes("%") ? 2 : 0);
}
