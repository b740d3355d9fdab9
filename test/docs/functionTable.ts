import type { CellFunction } from "../../src/functions/definition/cellFunction";
import { literal } from "../../src/functions/literal";
import { CELL_FUNCTIONS, NAMESPACE } from "../../src/functions/registry";
import { signature } from "../../src/functions/signature";
import type { Locale } from "../../src/scoring/locale";

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

/** The worked example as a formula with array constants. */
function exampleFormula({ id, example }: CellFunction): string {
  return `=${NAMESPACE}.${id}(${example.given.map(literal).join(",")})`;
}
