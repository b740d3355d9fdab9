import { evaluate } from "../../functions/evaluate";
import { literal } from "../../functions/literal";
import { CELL_FUNCTIONS, NAMESPACE } from "../../functions/registry";
import type { Locale } from "../../scoring/locale";

/** The functions of the registry for the cells of the embedded spreadsheet. */
export function gridFunctions(locale: Locale) {
  return CELL_FUNCTIONS.map(({ id, description, parameters, example }) => ({
    name: `${NAMESPACE}.${id}`,
    description: description[locale],
    parameters: parameters.map((parameter, index) => ({
      name: parameter.name[locale],
      description: parameter.description[locale],
      isMatrix: parameter.dimensionality === "matrix",
      isOptional: parameter.isOptional,
      // What the example leaves out stands there as what can be left out.
      example: literal(example.given[index]) || `[${parameter.name[locale]}]`,
    })),
    run: (given: readonly unknown[]) => {
      const answer = evaluate({ function: id, args: given, locale });
      return "error" in answer ? { error: answer.error, reason: answer.message } : answer.value;
    },
  }));
}
