import type { Locale } from "../scoring/locale";
import type { CellFunction } from "./definition/cellFunction";
import { CELL_FUNCTIONS, NAMESPACE } from "./registry";

const HEADINGS: Readonly<Record<Locale, string>> = {
  "zh-CN": "| 函数 | 用途 | 示例 | 结果 |",
  "en-US": "| Function | Gives | Example | Result |",
};

/** The table of functions for a README, in the language. */
export function functionTable(locale: Locale): string {
  const rows = CELL_FUNCTIONS.map((each) => {
    const code = [signature(each, locale), exampleFormula(each), literal(each.example.gives)];
    const [call, example, result] = code.map((text) => `\`${text}\``);
    const description = each.description[locale].replaceAll("|", "\\|");
    return `| ${call} | ${description} | ${example} | ${result} |`;
  });
  return [HEADINGS[locale], "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** HJ.SCORE(scores, weights, [missing], [total], [decimals]) */
export function signature({ id, parameters }: CellFunction, locale: Locale): string {
  const names = parameters.map(({ name, isOptional }) =>
    isOptional ? `[${name[locale]}]` : name[locale],
  );
  return `${NAMESPACE}.${id}(${names.join(", ")})`;
}

/** The worked example as a formula with array constants. */
function exampleFormula({ id, example }: CellFunction): string {
  return `=${NAMESPACE}.${id}(${example.given.map(literal).join(",")})`;
}

/** A value as it is written in a formula: text in quotes, rows in braces. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) {
    const rows = value.map((row: unknown) =>
      (Array.isArray(row) ? row : [row]).map(literal).join(","),
    );
    return `{${rows.join(";")}}`;
  }
  if (typeof value === "string") return `"${value}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : "";
}
